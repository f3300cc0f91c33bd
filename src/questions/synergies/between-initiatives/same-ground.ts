/** The compared initiatives on the same ground as one ground: few, where those under the same roots are many. */
import { intAt } from '../../../model/at.js';
import { listAt } from '../../../model/lists.js';
import type { Columns } from '../../../model/snapshot.js';
import { type GroundRelations, SAME_GROUND } from './ground-relations.js';

/** The next call may overwrite the result. @param relations start from the ground that is asked for */
export function createSameGround(
  { initiatives, subjects }: Columns,
  relations: GroundRelations,
): (ground: number) => readonly number[] {
  const byGround = new Map<number, number[]>();
  for (let set = 0; set < subjects.table.count; set += 1) {
    for (const each of listAt(initiatives.ofSubject, set)) {
      const ground = intAt(initiatives.ground.values, each);
      const others = byGround.get(ground);
      if (others) others.push(each);
      else byGround.set(ground, [each]);
    }
  }
  let last = -1;
  let found: number[] = [];
  return (ground) => {
    if (ground === last) return found;
    last = ground;
    found = [];
    for (const [other, those] of byGround) {
      if ((relations.to(other) & SAME_GROUND) !== 0) for (const each of those) found.push(each);
    }
    return found;
  };
}
