/** Whether one actor pays the other on a day, or is asked to: the two know each other. */
import { intAt } from '../../model/at.js';
import { isGranted, isOpenRequest } from '../../model/funding.js';
import { isListed, listAt } from '../../model/lists.js';
import type { Columns } from '../../model/snapshot.js';

/** Grants that have not ended, and requests that are not answered, in either direction. @param day days since 1970 */
export function doPay({ actors, funding }: Columns, one: number, other: number, day: number): boolean {
  const isOpen = (link: number) =>
    isOpenRequest(funding, link) || (isGranted(funding, link, day) && intAt(funding.end.values, link) >= day);
  const pays = (funder: number, beneficiary: number) =>
    listAt(actors.grants, funder).some((link) => isListed(funding.beneficiaries, link, beneficiary) && isOpen(link));
  return pays(one, other) || pays(other, one);
}
