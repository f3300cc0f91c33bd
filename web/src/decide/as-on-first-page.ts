/** The one order of matters on À traiter, on Sujets and where a meeting is prepared. */
import { byDueDay, type Due } from './by-due-day.ts';
import { isTooLate } from './is-too-late.ts';
import { pressingDay } from './pressing-day.ts';

/** How many the first page shows for the agenda. */
export const SHOWN_AT_FIRST = 5;

/**
 * First what the first page shows, as it shows it: what cannot wait for the meeting, then what it is to treat by due day; then all others as the API lists them.
 * @param matters as the API lists them
 * @param next undefined or null: no meeting is known
 */
export function asOnFirstPage<T extends Due>(
  matters: readonly T[],
  next: { readonly on: string } | null | undefined,
): readonly T[] {
  const isLate = (matter: T) => isTooLate(next, pressingDay(matter));
  // Without any among the first ones, the page is one group of these.
  const late = matters.slice(0, SHOWN_AT_FIRST).some(isLate) ? matters.filter(isLate) : [];
  const forAgenda = byDueDay(matters.filter((matter) => !late.includes(matter)).slice(0, SHOWN_AT_FIRST));
  const first = [...late, ...forAgenda];
  return [...first, ...matters.filter((matter) => !first.includes(matter))];
}
