/** By which call money that ends could be asked for again. */
import { dateOf } from '../../../../model/days.js';
import type { OpenCall } from '../../around/calls-around.js';
import type { Telling } from '../telling.js';
import { otherMoney } from './other-money.js';

/** Of money that nobody has asked for again: the open call that closes first, before the day on which it ends; undefined for all other matters. */
export function callBefore(telling: Telling): OpenCall | undefined {
  const { row, backdrop } = telling;
  if (row.matter.kind !== 'FUNDING_END' || otherMoney(telling).requests.length > 0) return undefined;
  const ends = dateOf(row.matter.dueOn) ?? '';
  return backdrop.calls.find(({ opensOn, closesOn }) => opensOn === null && closesOn !== null && closesOn < ends);
}
