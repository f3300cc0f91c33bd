/** Days, amounts and numbers as the reader's language writes them. */
import { typeset } from '../../../src/words/typography.ts';
import type { Language } from '../generated/graphql.ts';

const localeOf = (language: Language) => (language === 'FR' ? 'fr-FR' : 'en-GB');

/** LONG: 31 décembre 2026 · DAY: 31 décembre · SHORT: 31 déc. · MONTH: déc. 2026 */
export type DayForm = 'LONG' | 'DAY' | 'SHORT' | 'MONTH';

const forms: Readonly<Record<DayForm, Intl.DateTimeFormatOptions>> = {
  LONG: { day: 'numeric', month: 'long', year: 'numeric' },
  DAY: { day: 'numeric', month: 'long' },
  SHORT: { day: 'numeric', month: 'short' },
  MONTH: { month: 'short', year: 'numeric' },
};

/** @param day YYYY-MM-DD */
export function writeDay(day: string, language: Language, form: DayForm = 'LONG'): string {
  // A day has no time zone: it is read and written in the same one.
  const format = new Intl.DateTimeFormat(localeOf(language), { ...forms[form], timeZone: 'UTC' });
  const written = format.format(new Date(`${day}T00:00:00Z`));
  return typeset(language === 'FR' ? written.replace(/^1 /, '1er ') : written, language);
}

/** In the time zone of the reader: 31 décembre 2026 à 9 h 05. @param at a moment, in ISO */
export function writeMoment(at: string, language: Language): string {
  const moment = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const [hours, minutes] = [moment.getHours(), two(moment.getMinutes())];
  const hour = language === 'FR' ? `à ${hours}\u00a0h\u00a0${minutes}` : `at ${hours}:${minutes}`;
  return `${writeDay(day, language)} ${hour}`;
}

/** @param amount a decimal string in euros, as the API gives it: its cents are written when there are some */
export function writeMoney(amount: string, language: Language, most = 2): string {
  const cents = isWhole(amount) ? 0 : most;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents,
    maximumFractionDigits: cents,
  }).format(Number(amount));
}

/** Whether an amount has no cents. */
export const isWhole = (amount: string): boolean => /\.00$/.test(amount);

/** A sum of parts by inhabitants is known to a euro at best, and says so. */
export function writeEstimate(amount: string, language: Language): string {
  const rounded = writeMoney(Number(amount).toFixed(2), language, 0);
  return typeset(language === 'FR' ? `environ ${rounded}` : `about ${rounded}`, language);
}

export const writeNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/** The most digits after the comma of a share that is nearly nothing or nearly everything. */
const MOST_DIGITS = 4;

/** How many digits after the comma a share needs in per cent: more than the least where it would read as nothing, or as everything, and is not. */
export function digitsOfPercent(share: number, least: number, most = MOST_DIGITS): number {
  const rounded = Number(share.toFixed(least + 2));
  const isPart = rounded !== share && (rounded === 0 || rounded === 1);
  return isPart && least < most ? digitsOfPercent(share, least + 1, most) : least;
}

/** @param share 0 to 1: 100 % is written of the whole alone, and 0 % of nothing */
export function writePercent(share: number, language: Language, digits = 0): string {
  const style = { style: 'percent', maximumFractionDigits: digitsOfPercent(share, digits) } as const;
  return new Intl.NumberFormat(localeOf(language), style).format(share);
}

const small = {
  FR: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  EN: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/** A number in a heading: up to ten in words. */
export const spellNumber = (value: number, language: Language): string =>
  small[language][value] ?? writeNumber(value, language);
