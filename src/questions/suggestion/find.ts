/** Finds a suggestion by its id, whatever its score: what it is about, and the evidence it rests on today. */

import type { Context } from '../../answers/context.js';
import type { NamedTerritories } from '../../answers/evidence.js';
import { type Asked, kindOf, suggestionKinds } from './kinds.js';
import { partSubjects, type Reading } from './part-id.js';
import type { Standing } from './standing.js';

export interface Found extends Standing {
  /** Digest of the evidence. */
  readonly evidence: string;
}

/** A row of cypher/suggested-about.cypher. */
interface Living {
  readonly about: readonly string[];
  readonly labels: readonly string[];
  readonly territories: NamedTerritories;
}

/** Undefined when it is not suggested on that day. */
export async function findSuggestion(context: Context, base: string, asOf: string): Promise<Found | undefined> {
  const kind = kindOf(base);
  if (kind?.kind === 'MATTER') {
    const matter = (await kind.find(context, [{ suggestion: base, about: [] }], asOf)).get(base);
    return matter && { ...matter, evidence: matter.digest([]) };
  }
  const living = await findLiving(context, partSubjects(base) ?? []);
  const asked = living.map(({ about }) => ({ suggestion: base, about }));
  const found = asked.length > 0 ? (await kind?.find(context, asked, asOf))?.get(base) : undefined;
  const ids = found?.about.join(' ');
  const territories = living.find(({ about }) => about.join(' ') === ids)?.territories;
  return found && territories && { ...found, evidence: found.digest(territories) };
}

/** Of several readings of an id, those whose entities all exist with a fitting label. */
async function findLiving(context: Context, readings: readonly Reading[]): Promise<readonly Living[]> {
  if (readings.length === 0) return [];
  const rows = await context.answer<Living>('suggested-about', {
    ways: readings.map((one) => one.map(({ id }) => id)),
    limit: 1_000,
  });
  return rows.filter(({ about, labels }) =>
    readings.some((reading) =>
      reading.every((one, at) => one.id === about[at] && one.labels.includes(labels[at] ?? '')),
    ),
  );
}

/**
 * The suggestions with these ids that are made on that day, by id: a few statements for each kind, however many ids.
 */
export async function findStanding(
  context: Context,
  asked: readonly Asked[],
  asOf: string,
): Promise<ReadonlyMap<string, Standing>> {
  const found = await Promise.all(
    suggestionKinds.map(async (kind) => {
      const ofKind = asked.filter(({ suggestion }) => kindOf(suggestion) === kind);
      return ofKind.length === 0 ? [] : [...(await kind.find(context, ofKind, asOf))];
    }),
  );
  return new Map(found.flat());
}
