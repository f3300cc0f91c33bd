/** Whether the actors of a group keep to themselves, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatNumber, knownOn } from '../../words/formats.js';
import { actorKindLabels, type Language, label } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import type { EiIndexRow } from './row.js';

export async function eiIndexSentence(context: Context, row: EiIndexRow, language: Language): Promise<string> {
  const { by, group, members, internal, external } = row;
  const name =
    by === 'KIND' ? label(actorKindLabels, group, language) : (await speaker(context, language, [group])).name(group);
  const number = (value: number) => formatNumber(value, language);
  const told =
    language === 'FR'
      ? `${name} : ${number(members)} acteur${members > 1 ? 's' : ''} avec des liens connus. Liens entre eux : ${number(internal)} ; avec d'autres : ${number(external)}.`
      : `${name}: ${number(members)} actor${members > 1 ? 's' : ''} with known ties. Ties among them: ${number(internal)}; with others: ${number(external)}.`;
  return `${told} ${knownOn(row.asOf, language)}`;
}
