/** The funding links in columns, by number; `putFunding` writes one, new or changed. */
import { codeOf, fundingNatures, fundingStatuses } from './closed-lists.js';
import { type Column, createColumn, write } from './column.js';
import { NO_END, NO_START } from './days.js';
import type { FundingFacts } from './facts.js';
import { type Counted, createIds, type Ids, numberOf } from './ids.js';
import { addToList, createLists, type Lists, listAt, removeFromList, setList } from './lists.js';
import type { Snapshot } from './snapshot.js';

export interface Funding<Table extends Counted = Counted> {
  readonly table: Table;
  readonly alive: Column<Uint8Array>;
  readonly status: Column<Uint8Array>;
  readonly nature: Column<Uint8Array>;
  /** Cents granted; NaN when unknown. */
  readonly amount: Column<Float64Array>;
  readonly passThrough: Column<Uint8Array>;
  readonly decidedOn: Column<Int32Array>;
  readonly end: Column<Int32Array>;
  readonly funders: Lists;
  readonly beneficiaries: Lists;
  readonly initiatives: Lists;
}

export function createFunding(): Funding<Ids> {
  return {
    table: createIds(),
    alive: createColumn(Uint8Array),
    status: createColumn(Uint8Array),
    nature: createColumn(Uint8Array),
    amount: createColumn(Float64Array),
    passThrough: createColumn(Uint8Array),
    decidedOn: createColumn(Int32Array),
    end: createColumn(Int32Array),
    funders: createLists(),
    beneficiaries: createLists(),
    initiatives: createLists(),
  };
}

const GRANTED = codeOf(fundingStatuses, 'GRANTED');
const OWN_FUNDS = codeOf(fundingNatures, 'OWN_FUNDS');

/** Known, not archived, GRANTED. */
export function isGranted({ alive, status }: Funding, link: number): boolean {
  return alive.values[link] === 1 && status.values[link] === GRANTED;
}

export function isOwnFunds({ nature }: Funding, link: number): boolean {
  return nature.values[link] === OWN_FUNDS;
}

/** SUBMITTED or UNDER_REVIEW: there is still time to decide. */
export function isOpenRequest({ alive, status }: Funding, link: number): boolean {
  return alive.values[link] === 1 && (status.values[link] as number) < GRANTED;
}

/** @returns its number */
export function putFunding(snapshot: Snapshot, facts: FundingFacts): number {
  const { funding, actors, initiatives } = snapshot;
  const it = numberOf(funding.table, facts.id);
  const ends = [
    [funding.funders, actors.table, actors.grants, facts.funders],
    [funding.beneficiaries, actors.table, actors.received, facts.beneficiaries],
    [funding.initiatives, initiatives.table, initiatives.funding, facts.initiatives],
  ] as const;
  for (const [own, table, theirs, names] of ends) {
    for (const other of listAt(own, it)) removeFromList(theirs, other, it);
    setList(
      own,
      it,
      names.map((name) => numberOf(table, name)),
    );
    for (const other of listAt(own, it)) addToList(theirs, other, it);
  }
  write(funding.alive, it, facts.archived ? 0 : 1);
  write(funding.status, it, codeOf(fundingStatuses, facts.status));
  write(funding.nature, it, codeOf(fundingNatures, facts.nature));
  write(funding.amount, it, facts.amount ?? Number.NaN);
  write(funding.passThrough, it, facts.passThrough ? 1 : 0);
  write(funding.decidedOn, it, facts.decidedOn ?? NO_START);
  write(funding.end, it, facts.end ?? NO_END);
  return it;
}
