/** Reads one cell of a table of an ecosystem by the type of its column, and says how it was read, or why it cannot be read; pure. */
import type { FaultRule } from '../../words/fault-labels.js';
import { findSchemeFault, isWebAddress } from '../../write/addresses.js';
import { explainAmount, readAmount, writeEuros } from '../cells/amounts.js';
import { readDate, ruleOfRepair } from '../cells/dates.js';
import type { DecimalSign } from '../cells/decimals.js';
import { CLOSED_LISTS, findCode, findNearCode, type ListName, labelOf, nameValues } from '../closed-lists.js';
import type { ColumnRule } from './ecosystem-tables.js';
import type { StatedResource } from './stated-resources.js';

export type Value = string | readonly string[] | readonly StatedResource[] | bigint | boolean;

interface Told {
  readonly rule: FaultRule;
  readonly message: string;
  readonly remedy: string;
  /** How it was read. */
  readonly after?: string;
}

/** A value, with a note on how it was read; or why there is none. */
export type Outcome = { readonly value: Value; readonly told?: Told } | Told;

/** Values of one cell, each once. */
export function listIn(cell: string): string[] {
  return [...new Set(cell.split('|').map((value) => value.trim()))].filter((value) => value !== '');
}

export function readValue(cell: string, column: ColumnRule, sign: DecimalSign | undefined): Outcome {
  switch (column.type) {
    case 'date':
    case 'dayOrYear':
    case 'time': {
      const remedy = 'write it as 2019-02-28';
      const { date, year, repair } = readDate(cell) ?? {};
      const value = date ?? (column.type === 'dayOrYear' && year !== undefined ? String(year) : undefined);
      if (value === undefined) return { rule: 'date', message: `"${cell}" is not a valid date`, remedy };
      if (repair === undefined) return { value };
      return {
        value,
        told: { rule: ruleOfRepair(repair), message: `"${cell}" is read as ${value}`, remedy, after: value },
      };
    }
    case 'money': {
      const amount = readAmount(cell, sign);
      if (amount === undefined || amount.words === 'yearly') return explainAmount(cell);
      const written = writeEuros(amount.cents);
      const isPlain = amount.exact && amount.unit === undefined && amount.words === undefined;
      const told: Told = {
        rule: amount.words ? 'amount-words' : amount.unit === undefined ? 'amount-precision' : 'amount-unit',
        message: `amount "${cell}" is read as ${written}`,
        remedy: `write ${written}`,
        after: written,
      };
      if (amount.cents >= 0n) return { value: amount.cents, ...(isPlain ? {} : { told }) };
      const message = `amount ${writeEuros(amount.cents)} is below zero`;
      return { rule: 'negative-amount', message, remedy: 'write what was agreed, without what is paid back' };
    }
    case 'foreignMoney': {
      const [, number = '', currency = ''] = /^(\S.*?)\s*([A-Z]{3})$/.exec(cell) ?? [];
      const cents = currency === 'EUR' ? undefined : readAmount(number, sign)?.cents;
      if (cents !== undefined && cents >= 0n) return { value: `${writeEuros(cents)} ${currency}` };
      const message = `"${cell}" is not an amount in a currency other than the euro`;
      return { rule: 'foreign-amount', message, remedy: 'write it as 12000.50 GBP' };
    }
    case 'flag': {
      if (/^(true|vrai|oui|yes|1|x)$/i.test(cell)) return { value: true };
      if (/^(false|faux|non|no|0)$/i.test(cell)) return { value: false };
      return { rule: 'yes-or-no', message: `"${cell}" is neither yes nor no`, remedy: 'write true or false' };
    }
    case 'choice':
      return readChoice(cell, column);
    case 'text':
    case 'territory':
    case 'actor':
    case 'initiative':
      return { value: cell };
    default:
      return { value: listIn(cell) };
  }
}

function readChoice(stated: string, { list }: ColumnRule): Outcome {
  const code = findCode(stated, list as ListName);
  if (code !== undefined) return { value: code };
  const near = findNearCode(stated, list as ListName);
  if (near !== undefined) {
    const label = labelOf(near, list as ListName);
    const message = `"${stated}" is read as ${label}`;
    return { value: near, told: { rule: 'near-value', message, remedy: `write ${label}`, after: label } };
  }
  const message = `"${stated}" is not one of the values of this column`;
  return { rule: 'unknown-value', message, remedy: `write one of ${nameValues(CLOSED_LISTS[list as ListName])}` };
}

/** Texts of which a page would make a link; unsafe ones are left out. */
export function checkAddress(name: string, cell: string): Outcome | undefined {
  const fault = name === 'contact' ? findSchemeFault(cell) : undefined;
  if (fault !== undefined)
    return { rule: 'scheme', message: fault, remedy: 'write a web address, an e-mail address, or words' };
  if (name !== 'url' || isWebAddress(cell)) return undefined;
  const message = `"${cell.slice(0, 80)}" is not the address of a page`;
  return { rule: 'scheme', message, remedy: 'write the whole address, beginning with https://' };
}
