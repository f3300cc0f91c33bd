/** Reads the amounts of a row of subsidies; a row with an amount that cannot be read to the cent is rejected. */

import { explainAmount, hasTwoReadings, isNoAmount, readAmount, takeShare, writeEuros } from '../cells/amounts.js';
import { readPeriod } from '../cells/dates.js';
import type { DecimalSigns } from '../cells/decimal-signs.js';
import type { ReadDecimal } from '../cells/decimals.js';
import { withoutFootnote } from '../cells/money-headings.js';
import type { ShareForms } from '../cells/share-forms.js';
import type { Blame, SubsidyCells } from './subsidy-cells.js';

export const AMOUNT_COLUMNS = [
  ...(['montant', 'montantFonctionnement', 'montantInvestissement', 'montantExceptionnel'] as const),
  ...(['montantPret', 'montantGarantie', 'estimationNature'] as const),
] as const;

export type AmountColumn = (typeof AMOUNT_COLUMNS)[number];

/** How the columns of amounts, and of shares, are written. */
export interface SeenAmounts {
  readonly signs: DecimalSigns;
  readonly shares: ShareForms;
}

/** The amounts in cents by column; null where the cell is empty. */
export type Amounts = Readonly<Record<AmountColumn, bigint | null>>;

export interface ReadAmounts {
  /** The part of the beneficiary. */
  readonly amounts: Amounts;
  /** As the row states them; undefined when the beneficiary gets the whole. */
  readonly whole: Amounts | undefined;
}

/** Undefined when it is uncertain what the beneficiary gets; without a share, the whole amount. */
type ReadShare = { readonly share: ReadDecimal | undefined } | undefined;

/** The parts of a subsidy that some publishers state in separate columns, with or without their sum. */
const PARTS = ['montantFonctionnement', 'montantInvestissement', 'montantExceptionnel'] as const;

/**
 * Undefined when an amount is not a number or is ambiguous, when the parts of a row do not add up to its total, or when
 * the share of the beneficiary is uncertain. An amount below zero is money that is taken back.
 * @param seen the columns; for an ambiguous amount or share, the whole file must have been read
 */
export function readAmounts(
  cells: SubsidyCells,
  { signs, shares }: SeenAmounts,
  blame: Blame,
): ReadAmounts | undefined {
  const amounts: Record<AmountColumn, bigint | null> = {
    montant: null,
    montantFonctionnement: null,
    montantInvestissement: null,
    montantExceptionnel: null,
    montantPret: null,
    montantGarantie: null,
    estimationNature: null,
  };
  let isReadable = true;
  for (const column of AMOUNT_COLUMNS) {
    const value = cells.value(column);
    if (value === '' || isNoAmount(value)) continue;
    const cents = readOne(column, value, cells, signs, blame);
    if (cents === undefined) isReadable = false;
    else amounts[column] = cents;
  }
  if (!isReadable || !agree(amounts, blame)) return undefined;
  const whole = { ...amounts };
  const shared = (['montant', ...PARTS] as const).filter((column) => whole[column] !== null);
  if (shared.length === 0) return { amounts, whole: undefined };
  const read = readShare(cells, shares, blame);
  if (read === undefined) return undefined;
  const { share } = read;
  if (share === undefined) return { amounts, whole: undefined };
  for (const column of shared) amounts[column] = takeShare(whole[column] ?? 0n, share);
  const isPart = shared.some((column) => whole[column] !== amounts[column]);
  return { amounts, whole: isPart ? whole : undefined };
}

function readOne(
  column: AmountColumn,
  value: string,
  cells: SubsidyCells,
  signs: DecimalSigns,
  blame: Blame,
): bigint | undefined {
  const amount = readAmount(value, signs.of(column, value), cells.unit(column));
  if (amount === undefined) {
    const { rule, message, remedy } = explainAmount(value);
    blame(column, rule, message, remedy);
    return undefined;
  }
  const { cents, exact, unit, words } = amount;
  if (words !== undefined && !agreesWithWords(words, column, value, cents, cells, blame)) return undefined;
  if (withoutFootnote(value) !== value && withoutFootnote(value) !== '') {
    const message = `amount "${value}" is read as ${writeEuros(cents)}: a footnote mark is beside it`;
    const remedy = 'read the footnote, and correct the amount if necessary';
    blame(column, 'amount-mark', message, remedy, { after: writeEuros(cents) });
  }
  if (unit !== undefined) {
    const message = `amount "${value}" is read as ${writeEuros(cents)}`;
    blame(column, 'amount-unit', message, `write ${writeEuros(cents)}`, { after: writeEuros(cents) });
  }
  if (exact && hasTwoReadings(value)) {
    const message = `amount "${value}" is read as ${writeEuros(cents)}: its column shows which sign is the decimal sign`;
    blame(column, 'amount-sign', message, `write ${writeEuros(cents)}`, { after: writeEuros(cents) });
  }
  if (!exact) {
    const message = `amount "${value}" has more than two decimals and is rounded to the cent`;
    const remedy = 'write euros and cents, such as 12000.50, without thousands separators';
    blame(column, 'amount-precision', message, remedy, { after: writeEuros(cents) });
  }
  return cents;
}

/** False: the words say that it is the amount of one year, and the row is about more. */
function agreesWithWords(
  words: 'harmless' | 'yearly',
  column: AmountColumn,
  value: string,
  cents: bigint,
  cells: SubsidyCells,
  blame: Blame,
): boolean {
  const read = writeEuros(cents);
  const period = cells.value('datesPeriodeVersement');
  if (words === 'yearly' && isLongerThanYear(period)) {
    const message = `amount "${value}" is that of one year, and the period "${period}" is longer, so the whole amount is unknown`;
    blame(column, 'amount', message, 'write the amount of all the years');
    return false;
  }
  const message =
    words === 'yearly'
      ? `amount "${value}" is read as ${read}, that of one year: no longer period is stated`
      : `amount "${value}" is read as ${read}: the words beside it do not change it`;
  blame(column, 'amount-words', message, `write ${read}`, { after: read });
  return true;
}

const LONGEST_YEAR_DAYS = 366;

function isLongerThanYear(stated: string): boolean {
  const { start = '', end = '' } = readPeriod(stated) ?? {};
  return Date.parse(end) - Date.parse(start) > LONGEST_YEAR_DAYS * 86_400_000;
}

/** A stated total proves its parts, and is not counted in addition to them. */
function agree(amounts: Amounts, blame: Blame): boolean {
  const { montant } = amounts;
  const stated = PARTS.flatMap((column) => amounts[column] ?? []);
  if (montant === null || stated.length === 0) return true;
  const parts = stated.reduce((sum, cents) => sum + cents, 0n);
  if (parts === montant) return true;
  const message = `the amount ${writeEuros(montant)} is not the sum of its parts, ${writeEuros(parts)}`;
  blame('montant', 'sum-differs', message, 'correct the sum or its parts');
  return false;
}

/** The standard states the whole amount of a decision, and the share of the beneficiary of the row. */
function readShare(cells: SubsidyCells, shares: ShareForms, blame: Blame): ReadShare {
  const column = 'pourcentageSubvention';
  const value = cells.value(column);
  if (value === '') return { share: undefined };
  const { form, share } = shares.read(value);
  const remedy = 'write 0.8 for 80 %, 1 for the whole amount';
  if (form === 'PERCENT') {
    const after = `${value} %`;
    const message = `the share "${value}" is read as ${after}: its column has numbers up to 100, and none between 0 and 1`;
    blame(column, 'share-percent', message, remedy, { after });
  }
  if (form === 'UNREADABLE') {
    const message = `the share "${value}" is not between 0.01 and 1, so the whole amount is taken`;
    blame(column, 'share', message, remedy);
  }
  if (form === 'UNPROVEN') {
    const message = `the share "${value}" is above 1, and its column does not show that it is in percents, so the amount of the beneficiary is unknown`;
    blame(column, 'unclear-share', message, remedy);
  }
  if (form === 'TWO_READINGS') {
    const message = `the share "${value}" can be read as 1 % or as 100 %: other shares of its column are above 1`;
    blame(column, 'unclear-share', message, 'write 1 % or 100 %');
  }
  if (form === 'TOO_LARGE') {
    const message = `the share "${value}" is more than the whole, so the amount of the beneficiary is unknown`;
    blame(column, 'unclear-share', message, remedy);
  }
  return form === 'UNPROVEN' || form === 'TWO_READINGS' || form === 'TOO_LARGE' ? undefined : { share };
}
