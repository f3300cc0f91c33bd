/** Who depends on one funder, as rows, with the grants behind them and the source of each: on the page and in the deliverable. */
import type { DependenceQuery, FundingRowFragment } from '../../generated/graphql.ts';
import type { Basis } from '../../parts/export/read-sources.ts';
import type { Cell } from '../../parts/export/table.ts';
import { writeMoney } from '../../words/formats.ts';
import { statedBy } from '../funding/stated-by.ts';
import { percentOf } from './percent-of.ts';
import type { TableWords } from './table-words.ts';

/** The last known day of the grants of the largest funder; null: none of them states one. */
function lastEndOf(grants: readonly FundingRowFragment[]): Cell {
  const [last] = grants.flatMap(({ endDate }) => endDate ?? []).sort((one, other) => (one < other ? 1 : -1));
  return last === undefined ? null : { day: last };
}

export function dependenceTable(
  { nodes, totalCount }: NonNullable<DependenceQuery['funderDependence']>,
  { say, sayMoney, sayFunding, label, language }: Omit<TableWords, 'sayNetwork' | 'sayOf' | 'saySimulate'>,
) {
  const grantsOf = ({ funders }: (typeof nodes)[number]) => funders.flatMap(({ fundingLinks }) => fundingLinks);
  const basis: Basis = { rows: nodes.flatMap((row) => [row.actor.id, ...grantsOf(row).map(({ id }) => id)]) };
  const money = ({ amount }: FundingRowFragment) => (amount == null ? null : { euros: amount });
  const source = (grant: FundingRowFragment) => statedBy(grant, sayFunding);
  const unnamed = nodes.reduce((sum, row) => sum + row.grants - grantsOf(row).length, 0);
  const only = nodes.filter(({ funders }) => funders.length === 1).length;
  return {
    basis,
    // Of a part of the beneficiaries nothing can be counted.
    answer:
      totalCount > nodes.length
        ? undefined
        : sayMoney('answer', {
            ...{ count: only, one: only, all: totalCount },
            grants: nodes.filter(({ grants }) => grants === 1).length,
          }),
    ids: nodes.map(({ actor }) => actor.id),
    headings: [
      ...[say('actor'), say('amount'), say('grants'), say('largest'), say('largestShare'), say('basis')],
      ...[sayMoney('lastEnd'), sayMoney('sources')],
    ],
    rows: nodes.map((row): Cell[] => [
      row.actor.name,
      row.amount == null ? null : { euros: row.amount },
      row.grants,
      row.funders[0]?.actor.name ?? null,
      // Of one grant the share would be all of it, and say nothing.
      row.largestShare == null
        ? row.basis === 'ONE_GRANT_KNOWN'
          ? sayMoney('noShare')
          : null
        : percentOf(row.largestShare),
      label('DependenceBasis', row.basis),
      lastEndOf(row.funders[0]?.fundingLinks ?? []),
      grantsOf(row)
        .map((grant) =>
          [
            grant.amount == null ? say('unknown') : writeMoney(grant.amount, language),
            source(grant) ?? sayMoney('noSource'),
          ].join(' : '),
        )
        .join(' ; ') || null,
    ]),
    lines: {
      title: sayMoney('grantsSheet'),
      headings: [
        ...[say('actor'), sayMoney('funder'), sayMoney('granted'), sayMoney('purpose'), sayMoney('decided')],
        ...[sayMoney('end'), sayMoney('source'), sayMoney('example'), say('id')],
      ],
      rows: nodes.flatMap((row) =>
        grantsOf(row).map((grant): Cell[] => [
          ...[row.actor.name, grant.funder?.name ?? null, money(grant)],
          grant.initiative?.title ?? grant.purpose ?? '',
          grant.decidedOn == null ? (grant.decidedIn ?? null) : { day: grant.decidedOn },
          grant.endDate == null ? null : { day: grant.endDate },
          source(grant),
          grant.isExample ? sayFunding('example') : '',
          grant.id,
        ]),
      ),
    },
    notes: [
      sayMoney('counted'),
      ...(unnamed > 0 ? [sayMoney('unnamed', { count: unnamed })] : []),
      ...(totalCount > nodes.length ? [say('more', { count: totalCount - nodes.length })] : []),
    ],
  };
}
