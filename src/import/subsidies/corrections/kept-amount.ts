/** A grant that the graph has with another amount than the file states: a correction or a person changed it since, and it stays. */
import { plain } from '../../../write/stored-values.js';
import { writeEuros } from '../../cells/amounts.js';
import type { Fault } from '../../fault.js';
import type { NewFundingLink } from '../subsidy-links.js';
import { isCancelled } from './applied.js';

export interface KeptAmount {
  readonly id: string;
  readonly line: number;
  /** Euros. */
  readonly stated: string;
  /** Euros; empty when a person has removed the amount. */
  readonly kept: string;
}

/** Undefined when both state the same, and for a file that states no amount. */
export function keptAmount(
  { line, properties }: NewFundingLink,
  known: Readonly<Record<string, unknown>>,
): KeptAmount | undefined {
  const [stated, kept] = [writeAmount(properties.amount), isCancelled(known) ? '0.00' : writeAmount(known.amount)];
  return stated === '' || stated === kept ? undefined : { id: String(known.id), line: Number(line), stated, kept };
}

export function tellKept({ id, line, stated, kept }: KeptAmount): Fault {
  const message =
    kept === ''
      ? `the file says ${stated}, and a person has removed the amount of this grant (${id}): it stays unknown`
      : `the file says ${stated} and the graph has ${kept} for this grant (${id}), which a correction or a person changed: it stays`;
  const remedy = 'nothing if the file is the older edition; else correct the amount on the record of the grant';
  return { line, column: '', value: stated, after: kept, rule: 'kept-amount', message, remedy };
}

function writeAmount(cents: unknown): string {
  const stored = plain(cents);
  return typeof stored === 'number' ? writeEuros(BigInt(stored)) : '';
}
