/** The body in which somebody who leads each of several initiatives sits: a question for its agenda. */
import { bodies } from '../../../measures/coordination.js';
import { leadsOf } from '../../../measures/participants.js';
import { bodyTypes, codeOf } from '../../../model/closed-lists.js';
import { compareIds } from '../../../model/ids.js';
import type { Snapshot } from '../../../model/snapshot.js';

const TECHNICAL = codeOf(bodyTypes, 'TECHNICAL');

/** Its number, a technical one before others; undefined when there is none. */
export function commonCircle(snapshot: Snapshot, initiatives: readonly number[], day: number): number | undefined {
  const { actors } = snapshot;
  const [first = [], ...others] = initiatives.map((each) => bodies(snapshot, leadsOf(snapshot, each, day), day));
  const isTechnical = (body: number) => (actors.bodyType.values[body] === TECHNICAL ? 0 : 1);
  const byId = compareIds(actors.table);
  return [...new Set(first)]
    .filter((body) => others.every((each) => each.includes(body)))
    .sort((one, other) => isTechnical(one) - isTechnical(other) || byId(one, other))[0];
}
