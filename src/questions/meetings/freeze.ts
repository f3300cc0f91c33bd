/** Stores what the items of an agenda say on a day. */
import type { Context } from '../../answers/context.js';
import { alike, type Said } from '../../words/said.js';
import { findSuggestion } from '../suggestion/find.js';
import { explain } from '../suggestion/not-suggested.js';
import { sayNotSuggested } from '../suggestion/sentence.js';
import type { FrozenItemRow } from './row.js';

/** The items by id of the suggestion. A suggestion that is not made on that day is stored as such. */
export async function tellItems(
  context: Context,
  items: readonly string[],
  asOf: string,
): Promise<Readonly<Record<string, FrozenItemRow>>> {
  const told = await Promise.all(items.map(async (id) => [id, await tellItem(context, id, asOf)] as const));
  return Object.fromEntries(told);
}

export async function tellItem(context: Context, id: string, asOf: string): Promise<FrozenItemRow> {
  const found = await findSuggestion(context, id, asOf);
  if (found) {
    const [french, english] = await Promise.all([found.say(context, 'FR'), found.say(context, 'EN')]);
    const { __typename, ...row } = found.row;
    return store(french, english, found.figures ?? row);
  }
  const row = await explain(context, asOf === context.today ? id : `${id}@${asOf}`);
  const { because } = row;
  return store(sayNotSuggested(row, 'FR'), sayNotSuggested(row, 'EN'), { id, asOf, because });
}

async function store(inFrench: Said, inEnglish: Said, figures: unknown): Promise<FrozenItemRow> {
  const french = await alike(inFrench, async () => inEnglish);
  const english = await alike(inEnglish, async () => inFrench);
  return {
    FR: french.sentence,
    EN: english.sentence,
    onPaper: { FR: french.onPaper.sentence, EN: english.onPaper.sentence },
    figures,
  };
}
