/** The day of the reader's last visit, kept in this browser. It stays the same during a day, so that what is new stays new until tomorrow. */

const KEPT = 'passerelle-visit';

/** @returns undefined on the first visit */
export function lastVisit(today: string): string | undefined {
  const { day, before } = read();
  if (day === today) return before;
  localStorage.setItem(KEPT, JSON.stringify({ day: today, before: day }));
  return day;
}

function read(): { readonly day?: string; readonly before?: string } {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const dayOf = (value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
    return {
      day: dayOf('day' in kept ? kept.day : undefined),
      before: dayOf('before' in kept ? kept.before : undefined),
    };
  } catch {
    // The stored value is not a day: treated as a first visit.
    return {};
  }
}

/** @param days may be negative @returns YYYY-MM-DD */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
