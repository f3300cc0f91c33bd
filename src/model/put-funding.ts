/** Writes a funding link into a snapshot, whether new or changed. */
import { codeOf, fundingNatures, fundingStatuses } from './closed-lists.js';
import { write } from './column.js';
import { NO_END, NO_START } from './days.js';
import type { FundingRecord } from './entity-records.js';
import { numberOf } from './ids.js';
import { insertInList, listAt, removeFromList, setList } from './lists.js';
import type { Snapshot } from './snapshot.js';

/** @returns the number of the funding link */
export function putFunding(snapshot: Snapshot, facts: FundingRecord): number {
  const { funding, actors, initiatives } = snapshot;
  const link = numberOf(funding.table, facts.id);
  const ends = [
    [funding.funders, actors.table, actors.grants, facts.funders],
    [funding.beneficiaries, actors.table, actors.received, facts.beneficiaries],
    [funding.initiatives, initiatives.table, initiatives.funding, facts.initiatives],
  ] as const;
  for (const [own, table, theirs, names] of ends) {
    for (const other of listAt(own, link)) removeFromList(theirs, other, link);
    setList(
      own,
      link,
      names.map((name) => numberOf(table, name)).sort((one, other) => one - other),
    );
    for (const other of listAt(own, link)) insertInList(theirs, other, link);
  }
  write(funding.alive, link, facts.archived ? 0 : 1);
  write(funding.status, link, codeOf(fundingStatuses, facts.status));
  write(funding.nature, link, codeOf(fundingNatures, facts.nature));
  write(funding.amount, link, facts.amount ?? Number.NaN);
  write(funding.passThrough, link, facts.passThrough ? 1 : 0);
  write(funding.decidedOn, link, facts.decidedOn ?? NO_START);
  write(funding.end, link, facts.end ?? NO_END);
  return link;
}
