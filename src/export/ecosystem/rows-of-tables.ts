/** The rows of each table of an ecosystem, from what was read of the graph. */
import type { OpenExport } from '../open-export.js';
import type { ActorRow, FundingRow, InitiativeRow, Named, RelationRow, SourceRow, ZoneRow } from '../rows.js';
import type { Tally } from '../tally.js';
import { type Cells, writeResources } from './cells.js';

const idsOf = (places: readonly Named[]): string[] => places.map(({ id }) => id);

export function sourceCells({ id, publisher, licence, url, retrievedOn, illustrative }: SourceRow): Cells {
  // A source without a publisher has its id as its name, because the table requires a name.
  return { id, publisher: publisher ?? id, licence, url, retrievedAt: retrievedOn, illustrative };
}

export const zoneCells = ({ id, name, source, communes }: ZoneRow): Cells => ({ id, name, source, communes });

export function actorCells(row: ActorRow, tally: Tally): Cells {
  tally.remark('personal', row.personal);
  tally.remark('statedIdentifiers', row.statedIdentifiers.length);
  const { id, name, aliases, kind, siren, siret, rna, audiences, tags, verifiedOn, contact } = row;
  const { bodyType, frequency, nextMeetingOn } = row;
  return {
    ...{ id, name, aliases, kind, siren: siret === null ? siren : null, siret, rna, seat: row.seats[0]?.id ?? null },
    ...{ actsIn: idsOf(row.actsIn), themes: row.themes, needs: writeResources(row.needs) },
    ...{ offers: writeResources(row.offers), audiences, tags, verifiedOn, contact, bodyType, frequency, nextMeetingOn },
    source: sourceOf(row, tally),
  };
}

export function initiativeCells(row: InitiativeRow, { chosen: { initiatives }, tally }: OpenExport): Cells {
  tally.remark('personal', row.personal);
  const { id, title, summary, kind, phase, status, startDate, endDate, budget, audiences, results, tags } = row;
  const chosen = row.partOf.filter((whole) => initiatives.has(whole.id));
  tally.remark('otherEnd', row.partOf.length - chosen.length);
  return {
    ...{ id, title, summary, kind, phase, status, startDate, endDate, budget: { cents: budget } },
    ...{ themes: row.themes, territories: idsOf(row.territories), partOf: idsOf(chosen), audiences, results, tags },
    ...{ verifiedOn: row.verifiedOn, source: sourceOf(row, tally) },
  };
}

export function fundingCells(row: FundingRow, { chosen: { initiatives }, tally }: OpenExport): Cells {
  const { id, status, nature, startDate, endDate, purpose, programme, reference, passThrough, foreignAmount } = row;
  const [initiative, ...others] = row.initiatives.filter((each) => initiatives.has(each.id));
  tally.remark('financed', others.length);
  tally.remark('otherEnd', row.initiatives.length - others.length - (initiative === undefined ? 0 : 1));
  return {
    ...{ id, funder: row.funder?.id ?? null, beneficiary: row.beneficiary?.id ?? null },
    ...{ initiative: initiative?.id ?? null, status, nature, amountRequested: { cents: row.amountRequested } },
    ...{ amount: { cents: row.amount }, amountPaid: { cents: row.amountPaid }, startDate, endDate },
    decidedOn: row.decidedOn ?? (row.decidedIn === null ? null : String(row.decidedIn)),
    ...{ purpose, programme, reference, passThrough, foreignAmount, themes: row.themes, source: sourceOf(row, tally) },
  };
}

export function relationCells(from: string, to: string, kind: string): (row: RelationRow) => Cells {
  return (row) => ({
    ...{ [from]: row.from.id, [to]: row.to.id, [kind]: row.kind, from: row.firstDay, to: row.lastDay },
    source: row.source,
  });
}

/** A row names one source; the export reports rows with several sources, or none. */
function sourceOf(
  { sources, statements }: { readonly sources: readonly string[]; readonly statements: number },
  tally: Tally,
): string | null {
  if (statements > 1) tally.remark('statements', statements - 1);
  if (statements === 0) tally.remark('withoutSource');
  return sources[0] ?? null;
}
