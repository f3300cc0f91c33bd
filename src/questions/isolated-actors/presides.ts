/** Whether an actor chairs a body or runs its secretariat: it calls the members, and needs no introduction to them. */
import { eachRelation } from '../../measures/ties.js';
import { BODY } from '../../model/actors.js';
import { codeOf, memberRoles } from '../../model/closed-lists.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

const presiding: readonly number[] = [codeOf(memberRoles, 'CHAIR'), codeOf(memberRoles, 'SECRETARIAT')];

export function presides({ actors }: Columns, actor: number, day: number): boolean {
  let found = false;
  eachRelation(listAt(actors.memberships, actor), (body, role, from, to) => {
    found ||= actors.kind.values[body] === BODY && presiding.includes(role) && from <= day && to >= day;
  });
  return found;
}
