/** Why two actors may be one, in words for people who keep the data. */
import type { Context } from '../../answers/context.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, type Said, tellParts } from '../../words/said.js';
import type { DuplicateActorsRow } from './row.js';

const templates = {
  headline: ['Deux fiches, un acteur ? {x} et {y}', 'Two records, one actor? {x} and {y}'],
  number: ['{x} et {y} ont le même numéro : {number}.', '{x} and {y} have the same number: {number}.'],
  body: [
    "{x} et {y} : une seule collectivité par son nom, et deux numéros SIREN ; elle n'en a qu'un, l'un des deux est sans doute faux.",
    '{x} and {y}: one public body by its name, and two SIREN numbers; it has only one, so one of the two is probably wrong.',
  ],
  commune: [
    '{x} et {y} ont le même nom et le siège dans la même commune : {commune}.',
    '{x} and {y} have the same name and their seat in one commune: {commune}.',
  ],
  alias: [
    "{x} et {y} : le nom de l'un est un autre nom de l'autre.",
    '{x} and {y}: the name of one is another name of the other.',
  ],
  name: [
    "{x} et {y} ont le même nom, qu'aucune autre fiche ne porte, et l'une n'a pas de numéro : un nom seul, qui ne prouve rien.",
    '{x} and {y} have the same name, which no other record has, and one has no number: a name alone, which proves nothing.',
  ],
  near: [
    "{x} et {y} : des noms proches, et l'une n'a pas de numéro : des noms seuls, qui ne prouvent rien.",
    '{x} and {y}: near names, and one has no number: names alone, which prove nothing.',
  ],
  other: [
    "{x} et {y} ont le même nom et le siège dans la même commune ({commune}), mais deux numéros : deux acteurs, sauf si l'un des numéros est faux.",
    '{x} and {y} have the same name and their seat in one commune ({commune}), but two numbers: two actors, unless one of the numbers is wrong.',
  ],
  next: ['À confirmer : une seule fiche, ou deux acteurs.', 'To confirm: one record, or two actors.'],
} as const;

export async function sayDuplicate(context: Context, row: DuplicateActorsRow, language: Language): Promise<Said> {
  const { a, b, reasons, number, commune } = row;
  const speak = await speaker(context, language, [a, b, ...(commune === null ? [] : [commune])]);
  const values = { x: speak.name(a), y: speak.name(b), number, commune: commune && speak.name(commune) };
  const tell = (name: keyof typeof templates) => fill(templates[name][language === 'FR' ? 0 : 1], values);
  const facts = [
    ...(reasons.includes('SAME_NUMBER') ? [tell('number')] : []),
    ...(reasons.includes('TWO_NUMBERS') ? [tell('body')] : []),
    ...(reasons.includes('SAME_NAME_AND_COMMUNE') ? [tell('commune')] : []),
    ...(reasons.includes('ALIAS') ? [tell('alias')] : []),
    ...(reasons.includes('SAME_NAME') ? [tell('name')] : []),
    ...(reasons.includes('OTHER_NUMBER') ? [tell('other')] : []),
    ...(reasons.includes('NEAR_NAME') ? [tell('near')] : []),
  ];
  return tellParts({ headline: tell('headline'), facts, nextStep: tell('next') }, row.asOf, speak.isExample, language);
}
