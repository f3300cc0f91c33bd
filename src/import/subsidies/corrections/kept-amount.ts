/** A grant that the graph has with another amount than the file states: a correction or a person changed it since, and it stays. */
import { plain } from '../../../write/stored-values.js';
import { writeEuros } from '../../cells/amounts.js';
import type { Fault } from '../../fault.js';
import type { NewFundingLink } from '../subsidy-links.js';
import { isCancelled } from './applied.js';
import type { CancelledGrants } from './corrections.js';

export interface KeptAmount {
  readonly id: string;
  readonly line: number;
  /** Euros. */
  readonly stated: string;
  /** Euros; empty when a person has removed the amount. */
  readonly kept: string;
  /** The import whose files took the grant back whole; undefined for a grant that the graph has. */
  readonly cancelledBy?: string;
}

/** Undefined when both state the same, and for a file that states no amount. */
export function keptAmount(
  { line, properties }: NewFundingLink,
  known: Readonly<Record<string, unknown>>,
): KeptAmount | undefined {
  const [stated, kept] = [writeAmount(properties.amount), isCancelled(known) ? '0.00' : writeAmount(known.amount)];
  return stated === '' || stated === kept ? undefined : { id: String(known.id), line: Number(line), stated, kept };
}

/** Undefined for a grant that no earlier import has found cancelled. */
export function keptOut({ id, line, properties }: NewFundingLink, cancelled: CancelledGrants): KeptAmount | undefined {
  const cancelledBy = cancelled.get(id);
  if (cancelledBy === undefined) return undefined;
  return { id, line: Number(line), stated: writeAmount(properties.amount), kept: '0.00', cancelledBy };
}

export function tellKept(grant: KeptAmount): Fault {
  const { id, line, stated, kept, cancelledBy } = grant;
  const place = { line, column: '', value: stated, after: kept, rule: 'kept-amount' } as const;
  if (cancelledBy !== undefined) {
    const message = `the file says ${stated}, and the files of ${cancelledBy} took this grant back whole: it stays out`;
    const remedy = 'nothing if the file is the older edition; else import it as the edition that replaces that import';
    return { ...place, message, remedy };
  }
  const message =
    kept === ''
      ? `the file says ${stated}, and a person has removed the amount of this grant (${id}): it stays unknown`
      : `the file says ${stated} and the graph has ${kept} for this grant (${id}), which a correction or a person changed: it stays`;
  const remedy = 'nothing if the file is the older edition; else correct the amount on the record of the grant';
  return { ...place, message, remedy };
}

function writeAmount(cents: unknown): string {
  const stored = plain(cents);
  return typeof stored === 'number' ? writeEuros(BigInt(stored)) : '';
}
