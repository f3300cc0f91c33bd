/** Which synergies between initiatives another row tells, from the described rows alone. */
import { leafOfSynergy, type SynergyRow } from '../../src/questions/synergies/row.js';

/**
 * @param rows in the order of their scores @param apart ids of rows that stand for themselves @param idle ids of rows that leave nothing to do
 * @returns by the id of a row that is left out, the row that tells it; undefined: none does
 */
export function foldByHand(
  rows: readonly SynergyRow[],
  apart: ReadonlySet<string>,
  idle: ReadonlySet<string>,
): ReadonlyMap<string, SynergyRow | undefined> {
  const telling: SynergyRow[] = [];
  const within = new Map<string, SynergyRow | undefined>();
  for (const row of rows) {
    if (apart.has(row.id)) continue;
    const isOfNeeds = row.kind === 'NEED_OFFER';
    const host = isOfNeeds ? hostOfNeeds(row, telling) : hostOfPair(row, telling);
    if (idle.has(row.id) && (isOfNeeds || !host)) within.set(row.id, undefined);
    else if (host) within.set(row.id, host);
    else telling.push(row);
  }
  return within;
}

function hostOfPair(row: SynergyRow, telling: readonly SynergyRow[]): SynergyRow | undefined {
  if (row.kind !== 'POOLING' && row.kind !== 'RELAY') return undefined;
  return telling.find(
    (each) =>
      groupsOfSynergy(each).some((group) => groupsOfSynergy(row).includes(group)) &&
      ([each.a, each.b].some((id) => id === row.a || id === row.b) ||
        (row.kind === 'POOLING' && row.adjacent === false && each.adjacent === true)),
  );
}

function hostOfNeeds(row: SynergyRow, telling: readonly SynergyRow[]): SynergyRow | undefined {
  const rows = telling.filter(({ kind }) => kind === 'NEED_OFFER');
  const hosts = exchangesOf(row).map((one) =>
    rows.find((each) => exchangesOf(each).some((other) => other.need === one.need || other.offer === one.offer)),
  );
  return hosts.length > 0 && hosts.every((host) => host !== undefined)
    ? rows.find((each) => hosts.includes(each))
    : undefined;
}

const exchangesOf = ({ exchanges }: SynergyRow) =>
  exchanges.flatMap(({ seeker, resource, theme, offers }) =>
    offers.map((offer) => ({
      need: JSON.stringify([seeker, resource, theme]),
      offer: JSON.stringify([offer.actor, resource, offer.theme]),
    })),
  );

/**
 * Between initiatives, the groups of a row: its kind on the leaf, or the root, under which the pair is counted; for
 * NEED_OFFER each need that it would meet.
 */
export function groupsOfSynergy(row: SynergyRow): string[] {
  if (row.kind !== 'NEED_OFFER') return [`${row.kind} ${leafOfSynergy(row) ?? [...row.sharedRoots].sort()[0]}`];
  return row.exchanges.map(({ seeker, resource, theme }) => JSON.stringify([seeker, resource, theme]));
}
