/** Checks the ids in filters. An unknown id is an error, because an empty answer would look like a result. */
import { isRecord } from '../is-record.js';
import { findNumber } from '../model/ids.js';
import { addressOf } from '../words/address-of.js';
import { refusedEarly } from '../words/tell.js';
import type { Context } from './context.js';
import { Money } from './scalars.js';
import { goneInput, isGone, whereaboutsOf } from './whereabouts.js';

const labels: Readonly<Record<string, string | readonly string[]>> = {
  theme: 'Theme',
  themes: 'Theme',
  territory: 'Territory',
  territories: 'Territory',
  initiative: 'Initiative',
  actor: 'Actor',
  within: 'Territory',
  broader: 'Theme',
  memberOf: 'Actor',
  body: 'Actor',
  meeting: 'Meeting',
  funder: 'Actor',
  beneficiary: 'Actor',
  source: 'Source',
  mergeInitiatives: 'Initiative',
  funderWithdraws: 'Actor',
  actorLeaves: 'Actor',
  initiativeStops: 'Initiative',
  newTie: 'Actor',
  entity: ['Actor', 'Initiative'],
};

/** Where the filters stand in the question: the path to them, such as `filter.OR[1]`; empty for its arguments. */
type Path = readonly (string | number)[];

/**
 * @throws BadInput that names the first argument with an unknown or archived id, or a period that ends before it
 * starts.
 */
export async function checkIds(context: Context, question: string, filters: object, path: Path = []): Promise<void> {
  for (const [argument, value] of Object.entries(filters)) {
    if (argument === 'period' || (argument === 'decided' && typeof value === 'object'))
      checkPeriod([question, ...path, argument], value);
    // An input of a resource and its theme.
    if ((argument === 'need' || argument === 'offer') && isRecord(value))
      await checkIds(context, question, value, [...path, argument]);
    const allowed = [labels[argument] ?? []].flat();
    if (allowed.length === 0) continue;
    for (const [place, id] of [value].flat().entries()) {
      if (typeof id !== 'string' || allowed.some((label) => isKnown(context, label, id))) continue;
      const [found] = await whereaboutsOf(context, [id]);
      const isAllowed = found !== undefined && allowed.includes(found.label);
      if (isAllowed && !isGone(found)) continue;
      const at = addressOf([question, ...path, argument, ...(Array.isArray(value) ? [place] : [])]);
      if (isAllowed && isGone(found)) throw goneInput(found, at);
      const lists = allowed.map((label) => listOf[label] ?? label);
      throw refusedEarly('UNKNOWN_ARGUMENT_ID', at, {
        ...{ label: allowed.join(' or '), id, list: lists.join(' or ') },
      });
    }
  }
}

/** Whether the snapshot holds the entity and it is not archived; then no statement is needed. */
function isKnown({ fresh }: Context, label: string, id: string): boolean {
  const { themes, initiatives, actors } = fresh.known.snapshot;
  if (label === 'Theme') return themes.archived[findNumber(themes.table, id)] === false;
  const entities = { Initiative: initiatives, Actor: actors }[label];
  return entities?.alive.values[findNumber(entities.table, id)] === 1;
}

const listOf: Readonly<Record<string, string>> = {
  Theme: 'themes(filter: {text: …})',
  Territory: 'territories(filter: {text: …})',
  Initiative: 'initiatives(filter: {text: …})',
  Actor: 'actors(filter: {text: …})',
  Meeting: 'meetings',
  Source: 'the sources of an entity',
};

/** @throws BadInput when it ends before it starts */
export function checkPeriod(path: Path, period: { start?: string | null; end?: string | null } | null): void {
  if (period?.start && period.end && period.end < period.start) {
    throw refusedEarly('INVERTED_PERIOD', addressOf(path), { start: period.start, end: period.end });
  }
}

/** Checks the filter of a list. @throws BadInput as `checkIds`, and for bounds that nothing can meet. */
export async function checkFilter(context: Context, question: string, filter: Bounds, path: Path): Promise<void> {
  await checkIds(context, question, filter, path);
  for (const [of, write] of bounded) {
    const [minimum, maximum] = [`minimum${of}`, `maximum${of}`] as const;
    const [least, most] = [filter[minimum], filter[maximum]];
    for (const [argument, bound] of [
      [minimum, least],
      [maximum, most],
    ] as const) {
      if (bound != null && bound < 0)
        throw refusedEarly('BELOW_RANGE', addressOf([question, ...path, argument]), { value: write(bound), least: 0 });
    }
    if (least != null && most != null && least > most)
      throw refusedEarly('INVERTED_BOUNDS', addressOf([question, ...path, minimum]), {
        ...{ more: write(least), less: write(most), maximum },
      });
  }
}

const writeCents = (cents: number) => String(Money.serialize(cents));

/** What has a lower and an upper bound, and how a bound is written. */
const bounded = [
  ['Amount', writeCents],
  ['Funded', writeCents],
  ['Degree', String],
] as const;

/** Amounts are cents. */
interface Bounds {
  readonly minimumAmount?: number | null;
  readonly maximumAmount?: number | null;
  readonly minimumFunded?: number | null;
  readonly maximumFunded?: number | null;
  readonly minimumDegree?: number | null;
  readonly maximumDegree?: number | null;
}
