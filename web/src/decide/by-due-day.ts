/** What falls due within six months by its day, then the rest as the list has it: among them first what the meeting can settle. */
import type { MatterUrgency } from '../generated/graphql.ts';
import { type Pressing, pressingDay } from './pressing-day.ts';

export interface Due extends Pressing {
  readonly urgency: MatterUrgency;
}

export function byDueDay<T extends Due>(matters: readonly T[]): readonly T[] {
  const isSoon = ({ urgency }: Due) => urgency === 'NOW' || urgency === 'SOON';
  const byDay = (one: Due, other: Due) => (pressingDay(one) ?? '').localeCompare(pressingDay(other) ?? '');
  return [...matters.filter(isSoon).sort(byDay), ...matters.filter((matter) => !isSoon(matter))];
}
