/** Reads amounts of money as people write them, exactly: integer cents, never a floating-point number. */

import type { FaultRule } from '../../words/fault-labels.js';
import { type DecimalSign, explainSigns, hasTwoSigns, plainNumber, readDecimal, signOf } from './decimals.js';
import { type MoneyUnit, withoutFootnote } from './money-headings.js';
import { isUncomputed } from './spreadsheet-error.js';

/** An amount that was read; `exact` is false when it had more than two decimals and was rounded half up. */
export interface ReadAmount {
  readonly cents: bigint;
  readonly exact: boolean;
  /** The unit, when the amount was written in thousands or millions, as 12k€ is. */
  readonly unit?: MoneyUnit;
  /** Words beside it were left out; `yearly` when they say that it is the amount of each year. */
  readonly words?: 'harmless' | 'yearly';
}

// Above this, cents are no longer exact as JavaScript numbers.
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** The shape of nearly all amounts, which needs no further checks. */
const PLAIN = /^(\d{1,13})(?:[.,](\d{1,2}))?$/;

interface Stated {
  readonly number: string;
  readonly unit: ReadAmount['unit'];
  readonly words: ReadAmount['words'];
  /** Whether the cell itself says that it is in euros. */
  readonly isInEuros: boolean;
}

/**
 * Euros as cents; `ofColumn` is the unit that the heading states, for cells without one of their own. A euro sign before or after the number is allowed. Undefined when the text is not a number, is too
 * large, or has two readings and the decimal sign is unknown: `explainAmount` tells which.
 */
export function readAmount(text: string, sign?: DecimalSign, ofColumn?: ReadAmount['unit']): ReadAmount | undefined {
  const [, euros, cents = ''] = ofColumn === undefined ? (PLAIN.exec(text) ?? []) : [];
  if (euros !== undefined) return { cents: BigInt(euros + cents.padEnd(2, '0')), exact: true };
  const stated = withoutUnit(text);
  const { number } = stated;
  const unit = stated.unit ?? (stated.isInEuros ? undefined : ofColumn);
  if (hasTwoSigns(number) && sign === undefined) return undefined;
  const isWhole = hasTwoSigns(number) && sign !== undefined && !number.includes(sign);
  const amount = toCents(isWhole ? number.replace(/[ .,]/g, '') : number, unit);
  return amount === undefined || stated.words === undefined ? amount : { ...amount, words: stated.words };
}

/**
 * The decimal sign, when the amount shows it: the comma for 12,50, and for 1.234.567, whose points separate thousands;
 * undefined for 30 000 and for 30.000.
 */
export function showDecimalSign(text: string): { readonly sign: DecimalSign; readonly decimals: number } | undefined {
  const { number } = withoutUnit(text);
  return hasTwoSigns(number) || !/[.,]/.test(number) ? undefined : signOf(number);
}

export function hasTwoReadings(text: string): boolean {
  // Nearly all amounts have no sign with three digits after it.
  return /[.,]\d{3}/.test(text) && hasTwoSigns(withoutUnit(text).number);
}

/** Words by which people say that there is no amount. */
export function isNoAmount(text: string): boolean {
  return /^(?:n\.?[acdr]\.?|n\/[acd]|n[ée]ant|sans objet|non (?:communiqu[ée]e?|connue?|renseign[ée]e?|applicable)|nul+|null?|[-–—_.?]+(?: ?(?:€|eur(?:os?)?))?)$/i.test(
    text.trim(),
  );
}

/** Why `readAmount` does not read a text, and what to write instead. */
export function explainAmount(text: string): {
  readonly rule: FaultRule;
  readonly message: string;
  readonly remedy: string;
} {
  if (isUncomputed(text)) {
    const message = `the amount is the formula "${text.trim().slice(1)}", and the workbook does not hold its value`;
    return { rule: 'amount', message, remedy: 'open the workbook in Excel, save it, and import it again' };
  }
  if (!hasTwoReadings(text)) {
    return { rule: 'amount', message: `amount "${text}" is not a number`, remedy: suggestAmount(text) };
  }
  const [asGroups, asDecimals] = explainSigns(withoutUnit(text).number);
  const larger = writeEuros(readAmount(text, asGroups)?.cents ?? 0n);
  const smaller = writeEuros(readAmount(text, asDecimals)?.cents ?? 0n);
  const message = `amount "${text}" can be read as ${larger} or ${smaller}, and no other amount of its column shows which`;
  return { rule: 'two-readings', message, remedy: `write ${larger} or ${smaller}` };
}

/**
 * Removes signs around the number. Spreadsheets mark a text with an apostrophe before it; accountants write a negative
 * amount in brackets, or with the minus after it.
 */
function withoutUnit(text: string): Stated {
  // "12 €uros", and "12€50" as prices are written.
  const written = plainNumber(text)
    .replace(/^'/, '')
    .replace(/€uros?$/i, '€')
    .replace(/^(\d[\d ]*)€(\d\d)$/, '$1,$2 €');
  const worded = /\p{L}{2}/u.test(written) ? withoutWords(written) : undefined;
  const noted = worded?.amount ?? written;
  const bare = (withoutFootnote(noted) || noted).replace(/ ?\b(?:ttc|ht|nets?)$/i, '');
  const below = /^\((.+)\)$/.exec(bare)?.[1] ?? /^([^-]*(?:€|eur(?:os?)?)) ?-$/i.exec(bare)?.[1];
  const plain = (below === undefined ? bare : `-${below}`).replace(/^([+-]?) ?(?:€|eur(?:os?)?) ?/i, '$1');
  const [, number = plain, unit] = /^(.*?) ?([km]?) ?(?:€|eur(?:os?)?\.?)$/i.exec(plain) ?? [];
  // "2.100,-" has no cents, and shows that the comma is the decimal sign.
  const whole = number.replace(/(?<=[.,])-$/, '00');
  const after = /^([^-].*?) ?-$/.exec(whole)?.[1];
  return {
    words: worded && (worded.isYearly ? 'yearly' : 'harmless'),
    isInEuros: /€|eur/i.test(text),
    number: (after === undefined ? whole : `-${after}`).replace(/^\+/, '').replace(/^- /, '-').trim(),
    unit: unit ? (unit.toLowerCase() === 'k' ? 'k€' : 'M€') : undefined,
  };
}

function toCents(number: string, unit: ReadAmount['unit']): ReadAmount | undefined {
  const decimal = readDecimal(number);
  if (decimal === undefined) return undefined;
  const factor = unit === 'k€' ? 100_000n : unit === 'M€' ? 100_000_000n : 100n;
  const cents = divideHalfUp(decimal.digits * factor, 10n ** BigInt(decimal.scale));
  if (cents > LARGEST || cents < -LARGEST) return undefined;
  const exact = cents * 10n ** BigInt(decimal.scale) === decimal.digits * factor;
  return unit === undefined ? { cents, exact } : { cents, exact, unit };
}

/** The part of an amount that a share such as 0.25 gives, rounded to the cent, half up. */
export function takeShare(cents: bigint, share: { readonly digits: bigint; readonly scale: number }): bigint {
  return divideHalfUp(cents * share.digits, 10n ** BigInt(share.scale));
}

/** Cents as euros with two decimals: 47222154088n is "472221540.88". */
export function writeEuros(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What to write instead of a text that is not an amount: "12k" is probably 12000. */
export function suggestAmount(text: string): string {
  const [, whole, unit] = /^(\d+) ?(k|m)€?$/i.exec(text.trim()) ?? [];
  if (whole === undefined) return 'write the euros in digits, such as 12000 or 12000.50';
  return `write ${whole}${unit?.toLowerCase() === 'm' ? '000000' : '000'}`;
}

/** Half up means away from zero, as people round money. */
function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  if (numerator < 0n) return -divideHalfUp(-numerator, denominator);
  return (2n * numerator + denominator) / (2n * denominator);
}

interface WordedAmount {
  /** Without the words: "12 000 €". */
  readonly amount: string;
  /** It is what is granted each year. */
  readonly isYearly: boolean;
}

const YEARLY = /^(?:par an(?:n[ée]e)?|\/ ?an(?:n[ée]e)?|l['’]an|annuel(?:le|s|les)?|chaque ann[ée]e)$/i;
/** "environ", "dont" and "jusqu'à" are not here: beside them, the number is not the amount, or there is another one. */
const HARMLESS =
  /^(?:brute?s?|max(?:i(?:mum|mal|male)?)?\.?|forfaitaires?|(?:vot|accord|attribu|allou|octroy|notifi|d[ée]cid)[ée]e?s?|de (?:subvention|fonctionnement|aide)|d['’](?:aide|investissement)|(?:pour|en|au titre de) (?:l['’](?:ann[ée]e|exercice) )?(?:19|20)\d{2})$/i;
const LABEL = /^(?:montant|subvention|aide|somme)(?: (?:vot|accord|attribu|allou)[ée]e?)?(?: de)? ?:? ?(?=[\d€-])/i;
const NUMBER_AND_WORDS = /^([^\p{L}€]*\d[^\p{L}€]*(?:€|eur(?:os?)?\b))[ ,:;–-]*(.*)$/iu;

/**
 * Removes words beside an amount in euros that do not change it: "12 000 € (voté)", "5 000 euros par an". Undefined for an amount
 * without words, and for one whose words may change it.
 */
function withoutWords(text: string): WordedAmount | undefined {
  const labelled = text.replace(LABEL, '');
  const [, amount = '', rest = ''] = NUMBER_AND_WORDS.exec(labelled) ?? [];
  const words = rest.replace(/^[([]|[)\].]$/g, '').trim();
  if (amount === '' || (words === '' && labelled === text)) return undefined;
  const isYearly = YEARLY.test(words);
  return words === '' || isYearly || HARMLESS.test(words) ? { amount, isYearly } : undefined;
}
