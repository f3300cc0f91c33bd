/** Who depends on one funder, as rows: on the page and in the deliverable. */
import type { DependenceQuery } from '../../generated/graphql.ts';
import type { Basis } from '../../parts/export/read-sources.ts';
import type { Cell } from '../../parts/export/table.ts';
import type { Label } from '../../words/labels.tsx';
import type { TableWords } from './table-words.ts';

export function dependenceTable(
  { nodes, totalCount }: NonNullable<DependenceQuery['funderDependence']>,
  { say, label }: { readonly say: TableWords['say']; readonly label: Label },
) {
  const basis: Basis = {
    rows: nodes.flatMap(({ actor, funders }) => [
      actor.id,
      ...funders.flatMap(({ fundingLinks }) => fundingLinks.map(({ id }) => id)),
    ]),
  };
  return {
    basis,
    headings: [say('actor'), say('amount'), say('grants'), say('largest'), say('largestShare'), say('basis')],
    rows: nodes.map(({ actor, amount, grants, funders, largestShare, basis: on }): Cell[] => [
      actor.name,
      amount == null ? null : { euros: amount },
      grants,
      funders[0]?.actor.name ?? null,
      largestShare == null ? null : Math.round(largestShare * 1000) / 10,
      label('DependenceBasis', on),
    ]),
    notes: [
      say('oneGrant', { count: nodes.filter(({ basis: on }) => on === 'ONE_GRANT_KNOWN').length }),
      ...(totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : []),
    ],
  };
}
