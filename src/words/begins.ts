/** The day on which an initiative begins, as certain as it is. */
import { formatDay } from './formats.js';
import type { Language } from './labels.js';
import { fill, type Part } from './said.js';

/**
 * "« X » commence le 4 janvier 2027."
 * @param name the title of the initiative
 * @param start YYYY-MM-DD
 * @param isUndecided it is an idea or a study, or waits for money: it is said to be meant to begin
 */
export function begins(language: Language, name: string, start: string, isUndecided: boolean): Part {
  const values = { name, start: formatDay(start, language) };
  if (language === 'FR')
    return fill(isUndecided ? '{name} doit commencer le {start}.' : '{name} commence le {start}.', values);
  return fill(isUndecided ? '{name} is to begin on {start}.' : '{name} begins on {start}.', values);
}
