/** The synergies between actors by the engine: from the arguments of the question to numbers, and from numbers to rows. */
import { dayOf } from '../engine/days.js';
import { createReasons, type Reasons } from '../engine/introduction-features.js';
import { createPairOrder } from '../engine/pair-order.js';
import type { Ranking } from '../engine/ranking.js';
import type { Snapshot } from '../engine/snapshot.js';
import { findSynergiesBetweenActors } from '../engine/synergies-between-actors.js';
import { describeSynergyBetweenActors } from '../engine/synergy-between-actors.js';
import { placeThirdsLast } from '../engine/thirds-last.js';
import { BadInput } from '../errors.js';
import type { Fresh } from '../fresh/fresh.js';
import { askIntroductions } from './ask-engine.js';
import type { Ranked } from './connection.js';
import { introductionWeights } from './introduction-weights.js';
import { pairKeys, placeOfRow } from './ranked-pairs.js';
import { compareKeys, type Keys } from './row-place.js';
import { identify, keysOfSynergy, type SynergyArguments, type SynergyRow } from './synergies.js';

/** Beyond this, whoever shares a theme makes too many pairs for one answer. */
const MOST_TO_PAIR = 15_000;

/** Every synergy between actors of the graph. @throws BadInput when there are too many to pair them all. */
export async function rankEveryIntroduction(
  fresh: Fresh,
  filters: SynergyArguments,
  today: string,
): Promise<Ranked<SynergyRow>> {
  const asOf = filters.asOf ?? today;
  const count = fresh.snapshot.actors.table.ids.length;
  if (count > MOST_TO_PAIR && !(filters.theme ?? filters.territory)) {
    throw new BadInput(
      `synergies: the graph holds ${count} actors, too many to pair them all; name a theme, a territory or an actor`,
    );
  }
  const { theme, territory, minimumScore } = filters;
  const name = JSON.stringify([{ theme, territory, minimumScore }, asOf]);
  const ranking = await fresh.rank('synergiesBetweenActors', name, (snapshot) =>
    askIntroductions(snapshot, filters, null, asOf),
  );
  return rankedIntroductions(fresh.snapshot, ranking, reasonsOn(fresh, asOf), asOf);
}

/** Only pairs with one of these actors: computed on demand, which takes less than it would to keep it. */
export function rankIntroductions(
  fresh: Fresh,
  filters: SynergyArguments,
  actors: readonly string[],
  today: string,
): Ranked<SynergyRow> {
  const { snapshot } = fresh;
  const asOf = filters.asOf ?? today;
  const reasons = reasonsOn(fresh, asOf);
  const ask = askIntroductions(snapshot, filters, actors, asOf);
  return rankedIntroductions(snapshot, findSynergiesBetweenActors(snapshot, ask, reasons), reasons, asOf);
}

function reasonsOn(fresh: Fresh, asOf: string): Reasons {
  return fresh.remember(`reasons ${asOf}`, (snapshot) => createReasons(snapshot, dayOf(asOf)));
}

const orders = new WeakMap<Ranking, () => Iterable<number>>();

function rankedIntroductions(snapshot: Snapshot, ranking: Ranking, reasons: Reasons, asOf: string): Ranked<SynergyRow> {
  const { table } = snapshot.actors;
  const idOf = (number: number) => table.ids[number] as string;
  const order = orders.get(ranking) ?? createPairOrder(ranking, idOf);
  orders.set(ranking, order);
  const rowAt = (at: number, late = false): SynergyRow => {
    const [a, b] = [ranking.a[at] as number, ranking.b[at] as number];
    const synergy = describeSynergyBetweenActors(snapshot, reasons, introductionWeights, a, b);
    return { ...identify(synergy, 'ACTORS', asOf), late };
  };
  const keysAt = (at: number, late: boolean): Keys => {
    const [a, b] = [ranking.a[at] as number, ranking.b[at] as number].map(idOf).sort() as [string, string];
    const [first, second] = [ranking.first[at] as number, ranking.second[at] as number];
    return [late ? 1 : 0, ...pairKeys(first, second, a, b, 'INTRODUCTION')];
  };
  const part = (id: string) => ({ both: id.slice('synergy-INTRODUCTION-'.length), kind: 0 });
  const find = (id: string) => placeOfRow(ranking, table, part, id);
  const placesOf = (ids: ReadonlySet<string>) => new Set([...ids].map(find).filter((at) => at >= 0));

  // What is left out takes no place from the others of its actors.
  const choose = (count: number, isShown: (at: number) => boolean): Ranked<SynergyRow> => {
    const pairs = function* () {
      for (const at of order()) {
        if (isShown(at)) yield { at, a: ranking.a[at] as number, b: ranking.b[at] as number };
      }
    };
    return {
      count,
      keysOf: keysOfSynergy,
      take(size, after) {
        const from = after === null ? -1 : find(after.id);
        const isGone = after !== null && (from < 0 || !isShown(from));
        const taken: SynergyRow[] = [];
        let isPast = after === null;
        for (const [{ at }, late] of placeThirdsLast(pairs())) {
          if (taken.length === size) break;
          if (isGone) isPast ||= compareKeys(keysAt(at, late), after.keys) > 0;
          if (isPast) taken.push(rowAt(at, late));
          else isPast = !isGone && at === from;
        }
        return taken;
      },
      row(id) {
        const at = find(id);
        return at < 0 || !isShown(at) ? undefined : rowAt(at);
      },
      without(hidden) {
        const gone = placesOf(hidden);
        return choose(count - gone.size, (at) => isShown(at) && !gone.has(at));
      },
      only(shown) {
        const kept = placesOf(shown);
        return choose(kept.size, (at) => kept.has(at));
      },
    };
  };
  return choose(ranking.count, () => true);
}
