/** Days, amounts, numbers and quotes as people read them in French and in English. */
import type { Language } from './labels.js';

const locale = (language: Language) => (language === 'FR' ? 'fr-FR' : 'en-GB');

/** A formatter for each language, made when first needed, because making one takes as long as using it five to thirty times. */
function oncePerLanguage<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const format = made.get(language) ?? make(locale(language));
    made.set(language, format);
    return format;
  };
}

const days = oncePerLanguage((of) => new Intl.DateTimeFormat(of, { dateStyle: 'long', timeZone: 'UTC' }));
const numbers = oncePerLanguage((of) => new Intl.NumberFormat(of, { maximumFractionDigits: 0 }));
const lists = oncePerLanguage((of) => new Intl.ListFormat(of, { type: 'conjunction' }));

/** "2026-12-31" → "31 décembre 2026" or "31 December 2026". */
export function formatDay(day: string, language: Language): string {
  const written = days(language).format(new Date(`${day}T00:00:00Z`));
  return language === 'FR' ? written.replace(/^1 /, '1er ') : written;
}

/** Cents, exactly: 3000000 → "30 000 €" or "€30,000"; cents are shown when there are any. */
export function formatAmount(cents: number, language: Language): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(locale(language), {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

export function formatNumber(value: number, language: Language): string {
  return numbers(language).format(value);
}

/** 2.5 → "2,5" or "2.5"; one decimal at most. */
export function formatRatio(value: number, language: Language): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: 1 }).format(value);
}

/** 0.62 → "62 %" or "62%". @param digits the most decimals */
export function formatShare(share: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(locale(language), { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** "Temps humain" → "temps humain", for a label inside a sentence. */
export function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** « A » with narrow no-break spaces, or “A”. */
export function quote(name: string, language: Language): string {
  return language === 'FR' ? `«\u202f${name}\u202f»` : `“${name}”`;
}

/** "A, B et C", or "A, B et 3 autres": the first names of a list of `total`, then how many more. */
export function listNames(
  names: readonly string[],
  language: Language,
  most = 3,
  total: number = names.length,
): string {
  const told = names.slice(0, most);
  const more = total - told.length;
  const rest = more > 0 ? [language === 'FR' ? `${more} autre${more > 1 ? 's' : ''}` : `${more} more`] : [];
  return lists(language).format([...told, ...rest]);
}
