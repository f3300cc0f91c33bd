/** Reads the amounts of a grant by its currency: euros as money, any other currency as text, which is in no sum. Pure. */
import type { FaultRule } from '../../words/fault-labels.js';
import { readAmount, writeEuros } from '../cells/amounts.js';
import type { DecimalSigns } from '../cells/decimal-signs.js';
import type { StatedRow } from '../rows/stated-row.js';

export interface GrantAmounts {
  /** As the columns of a funding link take them. */
  readonly cells: {
    readonly amount?: string;
    readonly amountRequested?: string;
    readonly amountPaid?: string;
    readonly foreignAmount?: string;
  };
  /** Why there is no amount. */
  readonly fault?: { readonly rule: FaultRule; readonly message: string; readonly remedy: string };
}

/** The point in a JSON number is a decimal point: with a fourth decimal, 1.234 is not read as 1,234. */
export const plainAmount = (cell: string): string => (/^-?\d+\.\d{3}$/.test(cell) ? `${cell}0` : cell);

export function readGrantAmounts(row: StatedRow, signs: DecimalSigns): GrantAmounts {
  const currency = codeOf(row.get('currency'));
  const stated = plainAmount(row.get('amountAwarded'));
  if (stated === '') {
    const message = 'the amount is empty; the link is kept with an unknown amount';
    return { cells: {}, fault: { rule: 'missing-amount', message, remedy: 'write the amount in digits' } };
  }
  if (currency === 'EUR') {
    const others = {
      amountRequested: notZero(row.get('amountAppliedFor')),
      amountPaid: notZero(row.get('amountDisbursed')),
    };
    return { cells: { amount: stated, ...others } };
  }
  if (!/^[A-Z]{3}$/.test(currency)) {
    const message = `"${row.get('currency')}" is not a currency, so the value of the amount "${stated}" is unknown`;
    return {
      cells: {},
      fault: { rule: 'amount', message, remedy: 'write the code of the currency, such as EUR or GBP' },
    };
  }
  const bare = withoutSign(stated, currency);
  const amount = readAmount(bare, signs.of('amount', bare));
  if (amount === undefined || amount.cents < 0n) {
    const message = `amount "${stated}" is not a number`;
    return { cells: {}, fault: { rule: 'amount', message, remedy: 'write the amount in digits, such as 12000.50' } };
  }
  return { cells: { foreignAmount: `${writeEuros(amount.cents)} ${currency}` } };
}

const SIGNS: Readonly<Record<string, string>> = { '£': 'GBP', $: 'USD', '¥': 'JPY' };

/** "€", "Euros" and "eur" are euros; a dollar may be one of many. */
function codeOf(currency: string): string {
  if (currency === '£') return 'GBP';
  return /^(?:€|euros?)$/i.test(currency) ? 'EUR' : currency.toUpperCase();
}

/** Without the sign or the code of the currency, when it is the one that the row states. */
function withoutSign(amount: string, currency: string): string {
  const [, sign = ''] = /^([£$¥]|[A-Z]{3})/.exec(amount) ?? [];
  return sign !== '' && (SIGNS[sign] ?? sign) === currency ? amount.slice(sign.length).trim() : amount;
}

/** Some programs write 0 when nothing is stated. */
const notZero = (cell: string) => (/^0+([.,]0+)?$/.test(cell) ? '' : plainAmount(cell));
