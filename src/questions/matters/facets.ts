/** The number of matters for each value of a facet, as the filters beside the list show it: all other conditions apply, but not the one on that facet. */
import type { Context } from '../../answers/context.js';
import { stub } from '../../answers/stubs.js';
import { mapYielding } from '../../fresh/yield.js';
import type { MatterState } from '../../language/generated/types.js';
import { BODY } from '../../model/actors.js';
import { epciIn } from '../../model/home-epci.js';
import { findNumber, idOf } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import type { DecidedMatter } from './apply-decisions.js';
import { chooseMatters, isRepeat, type MatterConditions } from './choose.js';
import type { Matters, PlacedMatter } from './matters.js';

interface Asked {
  readonly of: Matters;
  readonly conditions: MatterConditions;
  /** Whether a matter, after decisions, is among those asked for. */
  readonly isShown: (decided: DecidedMatter) => boolean;
  readonly tell: (matter: PlacedMatter) => DecidedMatter;
}

/** OVER is checked before DECIDED: a matter that is wholly dismissed or done needs no further check. */
const stateOf = ({ isOver, isWaiting }: DecidedMatter): MatterState =>
  isOver ? 'OVER' : isWaiting ? 'WAITING' : 'DECIDED';

export async function countFacets(context: Context, { of, conditions, isShown, tell }: Asked) {
  const { snapshot } = of.known;
  const { themes, territories, actors } = snapshot;
  const decided = new Map<string, DecidedMatter>();
  const look = (matter: PlacedMatter): DecidedMatter => {
    const found = decided.get(matter.id) ?? tell(matter);
    decided.set(matter.id, found);
    return found;
  };
  /** The matters with a value, when the condition on its facet is replaced by this value. */
  const chosen = async (changed: MatterConditions) => {
    const asked = { ...conditions, ...changed };
    const isTold = isRepeat(of, asked);
    const found = await mapYielding(await chooseMatters(of, asked), look, context.signal);
    return found.filter((each) => !isTold(each));
  };
  const count = async (changed: MatterConditions) => (await chosen(changed)).filter(isShown).length;
  const among = async <Found>(
    ids: readonly string[],
    change: (id: string) => MatterConditions,
    tellOf: (id: string) => Found,
  ) => {
    const counted: (Found & { readonly count: number })[] = [];
    for (const id of ids) counted.push({ ...tellOf(id), count: await count(change(id)) });
    return inOrder(counted);
  };
  const alive = (archived: readonly boolean[], number: number) => !archived[number];
  const roots = themes.isRoot.flatMap((isRoot, theme) =>
    isRoot && alive(themes.archived, theme) ? [idOf(themes.table, theme)] : [],
  );
  const around = conditions.territory == null ? undefined : findNumber(territories.table, conditions.territory);
  const epci = around === undefined ? [] : [...epciIn(snapshot, [...listAt(territories.ranges, around)])];
  const bodies = Array.from({ length: actors.table.count }, (_, actor) => actor).filter(
    (actor) => actors.kind.values[actor] === BODY && actors.alive.values[actor] === 1,
  );
  const values = (shown: readonly DecidedMatter[], read: (one: DecidedMatter) => string) => {
    const counts = new Map<string, number>();
    for (const each of shown) counts.set(read(each), (counts.get(read(each)) ?? 0) + 1);
    return inOrder([...counts].map(([value, found]) => ({ value, count: found })));
  };
  return {
    urgency: values((await chosen({ urgency: null })).filter(isShown), ({ row }) => row.matter.urgency),
    kind: values((await chosen({ kind: null })).filter(isShown), ({ row }) => row.matter.kind),
    state: values(await chosen({}), stateOf),
    theme: await among(
      roots,
      (theme) => ({ theme }),
      (id) => ({ theme: stub('Theme', id) }),
    ),
    territory: await among(
      epci.map((each) => idOf(territories.table, each)),
      (territory) => ({ territory }),
      (id) => ({ territory: stub('Territory', id) }),
    ),
    body: await among(
      bodies.map((actor) => idOf(actors.table, actor)),
      (body) => ({ body }),
      (id) => ({ actor: stub('Actor', id) }),
    ),
  };
}

/** The most frequent first; equals keep their order. */
function inOrder<Counted extends { readonly count: number }>(counted: readonly Counted[]): Counted[] {
  return counted.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}
