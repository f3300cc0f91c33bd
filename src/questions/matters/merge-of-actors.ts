/** Everything that concerns one actor alone is one matter: its funding that ends, else its need, else its isolation; the others are mentioned in it. */
import { mapYielding } from '../../fresh/yield.js';
import { compareIds, findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Matter } from './matter.js';

const precedence = ['FUNDING_END', 'NEED', 'ISOLATED'];

/** Matter by matter, so that others are answered in between. */
export async function mergeOfActors(snapshot: Snapshot, matters: readonly Matter[]): Promise<Matter[]> {
  const merged: Matter[] = [];
  const byActor = new Map<number, Matter[]>();
  await mapYielding(matters, (matter) => {
    const actor = onlyActorOf(snapshot, matter);
    if (actor === undefined) merged.push(matter);
    else byActor.set(actor, [...(byActor.get(actor) ?? []), matter]);
  });
  const ofActors = await mapYielding(byActor, ([actor, of]) =>
    of.length === 1 ? (of[0] as Matter) : mergeAll(snapshot, actor, of),
  );
  return [...merged, ...ofActors];
}

/** Undefined when the matter concerns several actors, or an initiative. */
function onlyActorOf({ actors }: Snapshot, { kind, needs, isolated, ends, subject }: Matter): number | undefined {
  switch (kind) {
    case 'NEED':
      return needs[0]?.seeker;
    case 'ISOLATED': {
      const alone = isolated.flatMap((each) => [...each.actors]);
      return alone.length === 1 ? alone[0] : undefined;
    }
    case 'FUNDING_END': {
      const [end] = ends;
      const [beneficiary] = end?.beneficiaries ?? [];
      const isAlone = subject < 0 && end?.beneficiaries.length === 1 && beneficiary !== undefined;
      return isAlone ? findNumber(actors.table, beneficiary) : undefined;
    }
    default:
      return undefined;
  }
}

function mergeAll({ actors, initiatives }: Snapshot, actor: number, of: readonly Matter[]): Matter {
  const inOrder = [...of].sort(
    (one, other) =>
      precedence.indexOf(one.kind) - precedence.indexOf(other.kind) ||
      one.dueOn - other.dueOn ||
      (one.id < other.id ? -1 : 1),
  );
  const [head] = inOrder as [Matter, ...Matter[]];
  const each = <T>(pick: (matter: Matter) => readonly T[]): T[] => [...new Set(inOrder.flatMap(pick))];
  return {
    ...head,
    // Of several needs the first call that closes.
    dueOn:
      head.kind === 'NEED'
        ? Math.min(...inOrder.filter(({ kind }) => kind === 'NEED').map(({ dueOn }) => dueOn))
        : head.dueOn,
    id: head.kind === 'NEED' ? `matter-NEED-${idOf(actors.table, actor)}` : head.id,
    leaves: each(({ leaves }) => leaves),
    initiatives: each((matter) => matter.initiatives).sort(compareIds(initiatives.table)),
    // All of them come from one ranking.
    rows: each(({ rows }) => rows).sort((one, other) => one.place - other.place),
    needs: each(({ needs }) => needs),
    isolated: each(({ isolated }) => isolated),
    ends: each(({ ends }) => ends),
  };
}
