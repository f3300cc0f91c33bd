/** Why now: the time that remains until a day. */
import { formatNumber } from './formats.js';
import type { Language } from './labels.js';
import { fill, notOnPaper, type Part } from './said.js';

const DAY_MS = 86_400_000;
/** For a later end the date says enough. */
const MOST_DAYS = 60;

/**
 * "Il reste 36 jours."; empty for a day that is past, unknown, or more than two months ahead. Never on paper, which is read on another day.
 * @param today the day of the data, YYYY-MM-DD, like the other day
 */
export function daysLeft(today: string, day: string | null | undefined, language: Language): Part {
  const days = day ? (Date.parse(day) - Date.parse(today)) / DAY_MS : -1;
  if (days < 0 || days > MOST_DAYS) return fill('');
  if (days === 0) return notOnPaper(fill(language === 'FR' ? "C'est aujourd'hui." : 'That is today.'));
  const left = formatNumber(days, language);
  const plural = days > 1 ? 's' : '';
  return notOnPaper(fill(language === 'FR' ? `Il reste {left} jour${plural}.` : `{left} day${plural} left.`, { left }));
}
