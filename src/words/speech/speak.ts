/**
 * The texts of the command line in the language of its reader. The English is in the source, and each catalogue has the
 * French by the English text, with placeholders `<1>`, `<2>`. So an error from anywhere in the program, such as the
 * database, is translated where it is printed.
 */
import { formatAmount } from '../formats.js';
import type { Language } from '../labels.js';
import { subsidyColumnNames } from '../subsidy-columns.js';
import { typeset } from '../typography.js';
import { faultsInFrench } from './faults.js';
import { faultsOfGrantsInFrench } from './faults-of-grants.js';
import { faultsOfNamesInFrench } from './faults-of-names.js';
import { faultsOfShapesInFrench } from './faults-of-shapes.js';
import { filesInFrench } from './files.js';
import { formatsInFrench } from './formats.js';
import { helpInFrench } from './help.js';
import { onPageInFrench } from './on-page.js';
import { progressInFrench } from './progress.js';
import { refusalsInFrench } from './refusals.js';
import { summariesInFrench } from './summaries.js';

export const spokenInFrench: Readonly<Record<string, string>> = {
  ...faultsInFrench,
  ...faultsOfGrantsInFrench,
  ...faultsOfNamesInFrench,
  ...faultsOfShapesInFrench,
  ...filesInFrench,
  ...formatsInFrench,
  ...helpInFrench,
  ...onPageInFrench,
  ...progressInFrench,
  ...refusalsInFrench,
  ...summariesInFrench,
  ...Object.fromEntries(Object.values(subsidyColumnNames).map(([french, english]) => [english, french])),
};

interface Pattern {
  /** The longest part of the template between placeholders: a text without it cannot match. */
  readonly words: string;
  readonly form: RegExp;
  /** The placeholders between quotation marks: what a file states, so an amount stays as it is. */
  readonly quoted: ReadonlySet<string>;
  readonly french: string;
}

let known: readonly Pattern[] | undefined;

/** Longer templates first, because a short one may match by chance. */
function patterns(): readonly Pattern[] {
  known ??= Object.entries(spokenInFrench)
    .filter(([english]) => english.includes('<1>'))
    .sort(([one], [other]) => other.length - one.length)
    .map(([english, french]) => ({
      ...{ words: longestWords(english), form: formOf(english), french },
      quoted: new Set([...english.matchAll(/"<(\d)>"/g)].map(([, place = '']) => place)),
    }));
  return known;
}

const longestWords = (english: string): string =>
  english.split(/<\d>/).reduce((longest, part) => (part.length > longest.length ? part : longest), '');

function formOf(english: string): RegExp {
  const escaped = english.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/<(\d)>/g, '(?<p$1>[\\s\\S]*?)');
  return new RegExp(`^${escaped}$`);
}

/** Translates a whole text; a text that is in no catalogue stays as it is. Values of placeholders are translated too, where a catalogue has them. */
export function speak(text: string, language: Language): string {
  return language === 'EN' ? text : (inFrench(text) ?? text);
}

function inFrench(text: string): string | undefined {
  const same = spokenInFrench[text];
  if (same !== undefined) return setCommands(same);
  for (const { words, form, quoted, french } of patterns()) {
    if (!text.includes(words)) continue;
    const groups = form.exec(text)?.groups;
    if (groups) return put(french, (place) => sayValue(groups[`p${place}`] ?? '', quoted.has(String(place))));
  }
  return undefined;
}

/** Codes of a closed list with their labels, such as `STATE (Service de l'État), REGION (Région)`. */
const CODES = /^[A-Z][A-Z0-9_]+ \([^()]+\)(?:, [A-Z][A-Z0-9_]+ \([^()]+\))*$/;
/** Euros as importers write them. */
const EUROS = /^-?\d+\.\d\d$/;

/** A value that the program itself wrote, as French people write it: labels without codes, and amounts with their unit. */
function sayValue(value: string, isQuoted: boolean): string {
  if (isQuoted) return speak(value, 'FR');
  if (CODES.test(value)) return value.replace(/[A-Z][A-Z0-9_]+ \(([^()]+)\)/g, '$1');
  return EUROS.test(value) ? formatAmount(Math.round(Number(value) * 100), 'FR') : speak(value, 'FR');
}

/** The text of a catalogue with its placeholders filled. */
export function fill(english: string, language: Language, ...values: readonly (string | number)[]): string {
  const french = language === 'FR' ? spokenInFrench[english] : undefined;
  return put(french ?? english, (place) => String(values[place - 1] ?? ''), language);
}

const put = (template: string, filling: (place: number) => string, language: Language = 'FR') =>
  (language === 'FR' ? setCommands(template) : template).replace(/<(\d)>/g, (_, place) => filling(Number(place)));

/** Applies French typography to words; code between backquotes stays as it is. */
const setCommands = (text: string): string =>
  text
    .split(/(`[^`]*`|<\d>|^ {2}.*$)/m)
    .map((part, at) => (at % 2 === 1 ? part : typeset(part, 'FR')))
    .join('');
