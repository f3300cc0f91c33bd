/** The period of the changes as the address has it: on the page and in the deliverable. Without one, the year up to today. */
import { type Period, yearBefore } from './changes-table.ts';

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** @param today YYYY-MM-DD; undefined until it is known @returns undefined: no day is known; the first day may be after the last one */
export function readPeriod(search: URLSearchParams, today: string | undefined): Period | undefined {
  const [asked, until] = [search.get('du'), search.get('au')];
  const to = isDay(until) ? until : today;
  const from = isDay(asked) ? asked : to && yearBefore(to);
  return from === undefined || to === undefined ? undefined : { from, to };
}
