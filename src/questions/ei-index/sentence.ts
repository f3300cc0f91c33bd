/** Whether the actors of a group keep to themselves, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatNumber } from '../../words/formats.js';
import { actorKindLabels, type Language, label } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, tellFacts } from '../../words/said.js';
import type { EiIndexRow } from './row.js';

export async function eiIndexSentence(context: Context, row: EiIndexRow, language: Language): Promise<string> {
  const { by, group, members, internal, external } = row;
  const speak = await speaker(context, language, by === 'KIND' ? [] : [group]);
  const number = (value: number) => formatNumber(value, language);
  const values = {
    name: by === 'KIND' ? label(actorKindLabels, group, language) : speak.name(group),
    ...{ members: number(members), internal: number(internal), external: number(external) },
  };
  const several = members > 1 ? 's' : '';
  const facts =
    language === 'FR'
      ? [
          `{name} : {members} acteur${several} avec des liens en cours.`,
          "Liens entre eux : {internal} ; avec d'autres : {external}.",
        ]
      : [
          `{name}: {members} actor${several} with current ties.`,
          'Ties among them: {internal}; with others: {external}.',
        ];
  return tellFacts(
    facts.map((template) => fill(template, values)),
    row.asOf,
    false,
    language,
  );
}
