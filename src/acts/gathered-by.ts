/** What an act on matters decides along with them: the suggestions that they gather, each once, with synergies of other kinds between the same initiatives. */
import type { Context } from '../answers/context.js';
import { findStanding } from '../questions/suggestion/find.js';
import type { Standing, StandingSuggestion } from '../questions/suggestion/standing.js';
import { withOtherKinds } from '../questions/suggestion/with-other-kinds.js';

/** As they are on that day; nothing for suggestions that gather no others. */
export async function gatheredBy(
  context: Context,
  decided: readonly Standing[],
  asOf: string,
): Promise<readonly StandingSuggestion[]> {
  const parts = (await Promise.all(decided.map((each) => each.parts?.(context) ?? []))).flat();
  if (parts.length === 0) return [];
  const isDecided = new Set(decided.map(({ row }) => row.id));
  const found = await withOtherKinds(context, [...(await findStanding(context, parts, asOf)).values()], asOf);
  return found.flat().flatMap(({ row }) => (isDecided.has(row.id) ? [] : [row]));
}
