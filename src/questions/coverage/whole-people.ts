/** The inhabitants of a whole EPCI, in words, when only some of them are looked at. */
import type { Context } from '../../answers/context.js';
import { peopleOf } from '../../model/people-of.js';
import { formatNumber } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';

interface Looked {
  /** Id of the EPCI. */
  readonly territory: string;
  /** Its inhabitants that are looked at: of an EPCI that crosses the border of home only the communes inside are. */
  readonly population: number;
}

/** @returns empty when all of them are looked at */
export function wholePeople(context: Context, { territory, population }: Looked, language: Language): string {
  const all = peopleOf(context.fresh.known.snapshot.territories, territory) ?? population;
  return all === population ? '' : formatNumber(all, language);
}
