/** How many people live in what two initiatives both cover, and how many of them in the territory of the council, in words. */
import type { Context } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import { intAt } from '../../model/at.js';
import { intersectRanges, peopleIn } from '../../model/grounds.js';
import { findNumber } from '../../model/ids.js';
import { listAt } from '../../model/lists.js';
import { formatNumber } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { fill, type Part } from '../../words/said.js';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly commonPopulation: number;
}

/** Empty where nobody lives; the part only where it is not all of them. */
export async function tellPeople(context: Context, pair: Pair, language: Language): Promise<Part> {
  const here = pair.commonPopulation > 0 ? await peopleHere(context, pair) : null;
  return fill(
    language === 'FR'
      ? '[{people} habitants[, dont {here} dans le territoire du conseil]]'
      : '[{people} inhabitants[, {here} of them in the territory of the council]]',
    {
      people: pair.commonPopulation > 0 ? formatNumber(pair.commonPopulation, language) : '',
      here: here === null ? '' : formatNumber(here, language),
    },
  );
}

/** Null when that is all of them, or nobody, or no such territory is known. */
async function peopleHere(context: Context, { a, b, commonPopulation }: Pair): Promise<number | null> {
  const home = await homeOf(context);
  if (home === null) return null;
  const { initiatives, grounds, territories } = context.fresh.known.snapshot;
  const [one, other] = [a, b].map((id) => findNumber(initiatives.table, id));
  if (one === undefined || other === undefined || one < 0 || other < 0) return null;
  const groundOf = (initiative: number) => listAt(grounds.ranges, intAt(initiatives.ground.values, initiative));
  const common = intersectRanges(groundOf(one), groundOf(other));
  const here = intersectRanges(common, listAt(territories.ranges, findNumber(territories.table, home)));
  const people = peopleIn(territories.before, here);
  return people > 0 && people < commonPopulation ? people : null;
}
