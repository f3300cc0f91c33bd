/** The matter in which a suggestion is discussed; the matter within which that one is told, where one is. */

import type { Context } from '../../../answers/context.js';
import { homeOf } from '../../../answers/home-of.js';
import { mapYielding } from '../../../fresh/yield.js';
import { countLiving } from '../../../measures/count-living.js';
import { idOf } from '../../../model/ids.js';
import { applyDecisions } from '../apply-decisions.js';
import { findMatters } from '../find.js';
import type { RowPlace } from '../gather-pairs.js';
import type { Matters, PlacedMatter } from '../matters.js';
import { otherPartIds } from '../parts.js';
import type { MatterRow } from '../row.js';

interface Part {
  /** Without the day, and without how far ahead an end was looked for. */
  readonly id: string;
  readonly asOf: string;
  /** Of a pair, the ids of the two. */
  readonly pair?: readonly [string, string];
}

/** Decisions are applied once for all suggestions of a request. */
export function matterOf(context: Context, { id, asOf, pair = ['', ''] }: Part): Promise<MatterRow | null> {
  const loader = context.loader<MatterRow | null>(`matters of suggestions ${asOf}`, async (asked) => {
    const { snapshot, mostToPair } = context.fresh.known;
    if (countLiving(snapshot.initiatives) > mostToPair.synergiesBetweenInitiatives) return asked.map(() => null);
    const of = await findMatters(context, asOf);
    const gathering = await context.fresh.known.remember(
      `parts of matters ${asOf} ${await homeOf(context)}`,
      () => gatherParts(of),
      ({ size }) => 100 * size,
      true,
    );
    const tell = await applyDecisions(context, of);
    return asked.map((each) => {
      const [part = '', ...about] = each.split('\n');
      const row = of.locatePair(part, about);
      const matter = gathering.get(row ? nameRow(row) : part);
      if (matter === undefined) return null;
      const { row: own, host } = tell(matter);
      return host === null ? own : tell(host).row;
    });
  });
  return loader.load([id, ...pair].join('\n'));
}

const nameRow = ({ list, place }: RowPlace): string => `${list} ${place}`;

/**
 * By its part, a matter: of an end the matter about that alone, else the first that gathers it, else the relay of the
 * same project, which goes on as another one.
 */
async function gatherParts(of: Matters): Promise<ReadonlyMap<string, PlacedMatter>> {
  const { table } = of.known.snapshot.initiatives;
  const found = new Map<string, PlacedMatter>();
  const relays = new Map<string, PlacedMatter>();
  await mapYielding(of.matters, (matter) => {
    const ends = new Set(matter.ends.map(({ id }) => id));
    for (const part of [...matter.rows.map(nameRow), ...otherPartIds(of, matter)]) {
      const isCloser = ends.has(part) && matter.kind === 'FUNDING_END' && found.get(part)?.kind !== 'FUNDING_END';
      if (isCloser || !found.has(part)) found.set(part, matter);
    }
    if (matter.kind === 'RELAY') relays.set(`cliff-${idOf(table, matter.subject)}`, matter);
  });
  return new Map([...relays, ...found]);
}
