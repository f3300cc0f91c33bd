/** The synergies by the engine: from the arguments of the question to numbers, and from numbers to rows. */
import { codeOf, synergyKinds } from '../engine/closed-lists.js';
import { dayOf } from '../engine/days.js';
import { createPresence, type Presence } from '../engine/presence.js';
import type { Ranking } from '../engine/ranking.js';
import type { Snapshot } from '../engine/snapshot.js';
import { findSynergiesBetweenInitiatives } from '../engine/synergies-between-initiatives.js';
import { describeSynergyBetweenInitiatives } from '../engine/synergy-between-initiatives.js';
import { BadInput } from '../errors.js';
import type { Fresh } from '../fresh/fresh.js';
import { askSynergies } from './ask-engine.js';
import type { Ranked } from './connection.js';
import { rankedPairs } from './ranked-pairs.js';
import { identify, keysOfSynergy, type SynergyArguments, type SynergyRow } from './synergies.js';

/** Beyond this, all pairs are too many for one answer: whoever shares a leaf but no commune could pool. */
const MOST_TO_PAIR = 20_000;

/** Every synergy between initiatives of the graph. @throws BadInput when there are too many to pair them all. */
export async function rankEverySynergy(
  fresh: Fresh,
  filters: SynergyArguments,
  today: string,
): Promise<Ranked<SynergyRow>> {
  const asOf = filters.asOf ?? today;
  const { theme, territory, actor } = filters;
  const count = fresh.snapshot.initiatives.table.ids.length;
  if (count > MOST_TO_PAIR && !(theme ?? territory ?? actor)) {
    throw new BadInput(
      `synergies: the graph holds ${count} initiatives, too many to pair them all; name a theme, a territory, an initiative or an actor`,
    );
  }
  const { dismissed, decided, ...asked } = filters;
  const ranking = await fresh.rank('synergiesBetweenInitiatives', JSON.stringify([asked, asOf]), (snapshot) =>
    askSynergies(snapshot, filters, null, asOf),
  );
  return rankedSynergies(fresh.snapshot, ranking, presenceOn(fresh, asOf), asOf);
}

/** Only pairs with one of these initiatives: computed on demand, which takes less than it would to keep it. */
export function rankSynergies(
  fresh: Fresh,
  filters: SynergyArguments,
  initiatives: readonly string[],
  today: string,
  presence: Presence = presenceOn(fresh, filters.asOf ?? today),
): Ranked<SynergyRow> {
  const { snapshot } = fresh;
  const asOf = filters.asOf ?? today;
  const ask = askSynergies(snapshot, filters, initiatives, asOf);
  return rankedSynergies(snapshot, findSynergiesBetweenInitiatives(snapshot, ask, presence), presence, asOf);
}

function presenceOn(fresh: Fresh, asOf: string): Presence {
  return fresh.remember(`presence ${asOf}`, (snapshot) => createPresence(snapshot, dayOf(asOf)));
}

function rankedSynergies(snapshot: Snapshot, ranking: Ranking, presence: Presence, asOf: string): Ranked<SynergyRow> {
  const day = dayOf(asOf);
  const part = (id: string) => {
    const [, kind = '', both = ''] = /^synergy-([A-Z_]+)-(.+)$/s.exec(id) ?? [];
    return { both, kind: codeOf(synergyKinds, kind) };
  };
  const rowAt = (at: number) => {
    const [a, b] = [ranking.a[at] as number, ranking.b[at] as number];
    const kind = synergyKinds[ranking.kind[at] as number] as (typeof synergyKinds)[number];
    const synergy = describeSynergyBetweenInitiatives(snapshot, presence, day, a, b, kind);
    return identify(synergy, 'INITIATIVES', asOf);
  };
  return rankedPairs(ranking, snapshot.initiatives.table, part, rowAt, keysOfSynergy);
}
