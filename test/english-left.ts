/** Recognises English, and finds what remains of it in the text that a French reader gets. */

/** Words of English sentences that are no French words; what stands between quotation marks is what a file states. */
const ENGLISH =
  /(?<![\p{L}\d_/-])(?:the|is|are|was|were|of|and|not|with|without|which|this|that|these|it|its|has|have|than|from|to|by|each|write|nothing|row|rows|line|lines|value|heading|only|all|be|will|again|correct|remove|add|take|give|save)(?![\p{L}\d_-]|\.\w)/iu;

const withoutQuoted = (text: string): string =>
  text
    .replace(/«[^«»]*»/g, '«»')
    .replace(/"[^"]*"/g, '""')
    .replace(/`[^`]*`/g, '``');

/** A word between quotation marks is a sentence of ours only outside them. */
export const isEnglish = (text: string): boolean => /\s/.test(text.trim()) && ENGLISH.test(withoutQuoted(text));

/** @returns the first English word that is left; undefined when the text is French as a whole */
export const englishLeft = (french: string): string | undefined => ENGLISH.exec(withoutQuoted(french))?.[0];
