/** Pairs of initiatives that those who run them settle in a programme that they lead together. */
import { isDecidable } from '../../measures/funding/decidable.js';
import { isPartOf } from '../../measures/lineage.js';
import { leadsOf, runnersOf } from '../../measures/participants.js';
import { byteAt, intAt } from '../../model/at.js';
import { codeOf, initiativeKinds } from '../../model/closed-lists.js';
import { isUnderWay } from '../../model/initiatives.js';
import { listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

const PROGRAMMES = (['PROGRAMME', 'ROADMAP'] as const).map((kind) => codeOf(initiativeKinds, kind));

/**
 * Whether who leads the one and who leads the other (or takes part in one that nobody leads) lead together a programme
 * under way, of which both are part or that names a theme of one of the two; unless money for one waits for a decision.
 * Undefined where several lead no such programme.
 * @param day days since 1970
 */
export function createRunByPartners(columns: Columns, day: number): ((a: number, b: number) => boolean) | undefined {
  const { initiatives, subjects } = columns;
  const leavesOf = (each: number) => listAt(subjects.leaves, intAt(initiatives.subject.values, each));
  const programmes: { readonly programme: number; readonly leads: readonly number[] }[] = [];
  for (let programme = 0; programme < initiatives.table.count; programme += 1) {
    if (!PROGRAMMES.includes(byteAt(initiatives.kind.values, programme))) continue;
    if (!isUnderWay(initiatives, programme, day)) continue;
    const leads = leadsOf(columns, programme, day);
    if (leads.length > 1) programmes.push({ programme, leads });
  }
  if (programmes.length === 0) return undefined;
  return (a, b) => {
    if (isDecidable(columns, a) || isDecidable(columns, b)) return false;
    const [ofA, ofB] = [runnersOf(columns, a, day), runnersOf(columns, b, day)];
    const isFrame = (programme: number) =>
      [a, b].every((each) => isPartOf(initiatives, each, programme)) ||
      [...leavesOf(programme)].some((leaf) => [a, b].some((each) => leavesOf(each).includes(leaf)));
    return programmes.some(
      ({ programme, leads }) =>
        ![a, b].includes(programme) &&
        ofA.some((one) => leads.includes(one)) &&
        ofB.some((other) => leads.includes(other)) &&
        isFrame(programme),
    );
  };
}
