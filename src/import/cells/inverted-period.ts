/** Explains a period that ends before it starts: nobody knows which of its two days is wrong, so it is imported without them. Pure. */
import { readDate } from './dates.js';

interface Explained {
  readonly rule: 'inverted-dates';
  readonly message: string;
  readonly remedy: string;
}

/** Undefined: the days are in order. @param stated the two days as the file has them; by default ISO dates */
export function explainInversion(
  start: string,
  end: string,
  stated: readonly [start: string, end: string] = [start, end],
): Explained | undefined {
  if (start <= end) return undefined;
  const message = `it ends (${stated[1]}) before it starts (${stated[0]}); both days are left out`;
  // The year is what people forget when they copy a period.
  const later = readDate(end.replace(/^\d{4}/, (year) => String(Number(year) + 1)))?.date;
  const isLikely = later !== undefined && later >= start;
  const remedy = isLikely
    ? `correct the period; if only its last year is wrong, it ends on ${later}`
    : 'correct the period';
  return { rule: 'inverted-dates', message, remedy };
}
