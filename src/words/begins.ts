/** The day on which an initiative begins, as certain as it is. */
import { formatDay } from './formats.js';
import type { Language } from './labels.js';
import { fill, type Part } from './said.js';

/**
 * "« X » commence le 4 janvier 2027."
 * @param name the title of the initiative
 * @param start YYYY-MM-DD
 * @param isUndecided it is an idea or a study, or waits for money: it is said to be meant to begin
 * @param awaitsMoney it waits for an answer to a request
 */
export function begins(
  language: Language,
  name: string,
  start: string,
  isUndecided: boolean,
  awaitsMoney = false,
): Part {
  const values = { name, start: formatDay(start, language) };
  const isFrench = language === 'FR';
  if (!isUndecided) return fill(isFrench ? '{name} commence le {start}.' : '{name} begins on {start}.', values);
  const if_ = awaitsMoney ? (isFrench ? ', si l’aide est accordée' : ', if the subsidy is granted') : '';
  return fill(isFrench ? `{name} doit commencer le {start}${if_}.` : `{name} is to begin on {start}${if_}.`, values);
}
