/**
 * Candidates for a synergy with an actor: a common partner, a common leaf theme, or a common EPCI and root theme. All
 * other pairs are pruned.
 */
import { floatAt, intAt } from '../../../model/at.js';
import { epciOfHome } from '../../../model/home-epci.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';
import type { Reasons } from './features.js';

export interface Candidates {
  /** By number, each once; includes the actor itself, its partners and bodies. */
  readonly found: readonly number[];
  /** Resource allocation (Zhou et al. 2009) by candidate: Σ over partners z of w(x,z) × w(z,y) ÷ strength(z). */
  readonly allocation: Float64Array;
}

/** The result is valid until the next call. */
export function createCandidates(
  snapshot: Columns,
  { actorThemes, tiesOf, ofEpci }: Reasons,
): (x: number) => Candidates {
  const { actors } = snapshot;
  const count = actors.table.count;
  const allocation = new Float64Array(count);
  const metInTurn = new Int32Array(count);
  const isRootOfX = new Int32Array(snapshot.themes.table.count);
  let turn = 0;
  const hasRootOfX = (y: number): boolean => {
    const { start, size, pool } = actorThemes.roots;
    const from = start.values[y] ?? 0;
    const to = from + (size.values[y] ?? 0);
    for (let at = from; at < to; at += 1) if (isRootOfX[intAt(pool.values, at)] === turn) return true;
    return false;
  };
  return (x) => {
    turn += 1;
    const found: number[] = [];
    const meet = (y: number): void => {
      if (metInTurn[y] === turn) return;
      metInTurn[y] = turn;
      allocation[y] = 0;
      found.push(y);
    };
    for (const [z, weightOfX] of tiesOf(x).weights) {
      const { weights, strength } = tiesOf(z);
      for (const [y, weightOfY] of weights) {
        meet(y);
        allocation[y] = floatAt(allocation, y) + (weightOfX * weightOfY) / strength;
      }
    }
    for (const leaf of listAt(actorThemes.leaves, x)) for (const y of listAt(actorThemes.ofLeaf, leaf)) meet(y);
    for (const root of listAt(actorThemes.roots, x)) isRootOfX[root] = turn;
    for (const epci of epciOfHome(snapshot, intAt(actors.home.values, x))) {
      for (const y of listAt(ofEpci, epci)) {
        if (metInTurn[y] !== turn && hasRootOfX(y)) meet(y);
      }
    }
    return { found, allocation };
  };
}
