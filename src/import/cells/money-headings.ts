/** What a heading says about the amounts below it: thousands or millions of euros, or another currency. Pure. */
import { normalizeName } from './normalize-name.js';

export type MoneyUnit = 'k€' | 'M€';

const OTHER_SIGNS = /[£$¥₣]|\(\s*F\s*\)/;
const OTHER_WORDS =
  /\b(?:francs?|ff|frf|f cfp|f cfa|fcfa|xpf|chf|livres?|gbp|pounds?|usd|dollars?)\b|\ben f\b|\bmontants? f\b/;

/** Undefined: euros, or not stated. Only "en milliers d’euros", "k€" and the like count, not a number of millions. */
export function unitOfHeading(heading: string): MoneyUnit | undefined {
  const plain = normalizeName(heading.replaceAll('€', ' euros '));
  if (/\b(?:k euros?|keur|ke|milliers d euros?|en milliers)\b/.test(plain)) return 'k€';
  return /\b(?:m euros?|meur|millions d euros?|en millions)\b/.test(plain) ? 'M€' : undefined;
}

/**
 * A line above a table counts only when it speaks of how the amounts are written: "(en milliers d’euros)", "Unité : k€".
 * A title such as "Programme de 12 M€" does not.
 */
export function unitOfTitle(title: string): MoneyUnit | undefined {
  const plain = normalizeName(title.replaceAll('€', ' euros '));
  const isSaid = /\ben (?:k|m|milliers|millions)\b|\ben (?:keur|meur|ke)\b|\bunites? (?:k|m|milliers|millions)\b/.test(
    plain,
  );
  const isBare = /^(?:montants? )?(?:en )?(?:k|m|milliers d|millions d) ?(?:euros?)$/.test(plain);
  const inBrackets = /\(\s*(?:en\s+)?[km]\s*€\s*\)/i.test(title);
  return isSaid || isBare || inBrackets ? unitOfHeading(title) : undefined;
}

/** Whether the amounts below the heading are not in euros. */
export function isOtherCurrency(heading: string): boolean {
  return OTHER_SIGNS.test(heading) || OTHER_WORDS.test(normalizeName(heading));
}

/** A line above a table that says that its amounts are in another currency: "Montants en francs". */
export function saysOtherCurrency(title: string): boolean {
  return /\ben (?:francs?|f cfp|f cfa|fcfa|xpf|livres|dollars)\b/.test(normalizeName(title));
}

const MARKS = ')*¹²³⁴⁵';

/** A heading, or an amount, without the mark of a footnote: "Montant (1)", "Objet*". */
export function withoutFootnote(heading: string): string {
  if (!MARKS.includes(heading.trimEnd().at(-1) ?? ' ')) return heading;
  return heading.replace(/(?:\s*(?:\(\d{1,2}\)|\*{1,3}|[¹²³⁴⁵]))+\s*$/u, '').trim();
}
