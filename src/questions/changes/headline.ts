/** The headline of a suggestion that a change names; when it is not made today, its kind and the names of its subjects. */
import type { Context } from '../../answers/context.js';
import { listNames } from '../../words/formats.js';
import { suggestionKindLabels } from '../../words/kind-labels.js';
import { type Language, label } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { shorten } from '../../words/tell.js';
import { findStanding } from '../suggestion/find.js';
import { kindOf } from '../suggestion/kinds.js';
import { partSubjects } from '../suggestion/part-id.js';

export async function headlineOf(context: Context, language: Language, suggestion: string): Promise<string> {
  const loader = context.loader<string | undefined>(`headlines ${language}`, async (ids) => {
    const asked = ids.map((id) => ({ suggestion: id, about: partSubjects(id)?.[0]?.map((one) => one.id) ?? [] }));
    const found = await findStanding(context, asked, context.today);
    return Promise.all(ids.map((id) => found.get(id)?.headline(context, language)));
  });
  const headline = await loader.load(suggestion);
  if (headline !== undefined) return headline;
  const kind = kindOf(suggestion)?.kind;
  const readings = (partSubjects(suggestion) ?? []).map((reading) => reading.map(({ id }) => id));
  const names = await Promise.all(readings.map((ids) => namesOf(context, language, ids)));
  const kindWords = kind === undefined ? '' : label(suggestionKindLabels, kind, language);
  const subjects = listNames(names.sort((one, other) => other.length - one.length)[0] ?? [], language);
  return joinTold(language, kindWords, subjects);
}

/** The names of the known entities among these ids. */
export async function namesOf(context: Context, language: Language, ids: readonly string[]): Promise<string[]> {
  const speak = await speaker(context, language, ids);
  return ids.map((id) => speak.name(id)).filter((name, place) => name !== ids[place]);
}

export function joinTold(language: Language, one: string, other: string): string {
  return [one, shorten(other)].filter((part) => part !== '').join(language === 'FR' ? ' : ' : ': ');
}
