/** What was tried, where it is not known, and who could speak of it, in words for people who decide (P3). */

import type { Context } from '../../answers/context.js';
import { formatNumber, knownOn, listNames, lowerFirst, quote } from '../../words/formats.js';
import { type Language, label, resourceLabels } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import type { ExperimentPlaceRow, ExperimentRow } from './row.js';

/** So many places are named, the first ones. */
const TOLD = 2;

export async function experimentSentence(context: Context, row: ExperimentRow, language: Language): Promise<string> {
  const told = row.places.slice(0, TOLD);
  const speak = await speaker(context, language, [
    row.initiative,
    ...row.leaves,
    ...told.flatMap(({ territory, needs }) => [territory, ...needs.map(({ actor }) => actor)]),
    ...(row.lead === null ? [] : [row.lead]),
  ]);
  return `${(language === 'FR' ? french : english)(speak, row, told)} ${knownOn(row.asOf, language)}`;
}

/** "«\u202fA\u202f», a result": the first result that it states. */
function titleAndResult(speak: Speaker, { initiative }: ExperimentRow): string {
  const [result] = speak.named(initiative).results;
  const title = quote(speak.name(initiative), speak.language);
  return result === undefined ? title : `${title}, ${result}`;
}

/** Where something wide is, something is known; and nothing on the spot. */
const isUnknown = ({ places }: ExperimentRow) => places.every(({ presence }) => presence === 'NONE');
const areNear = (told: readonly ExperimentPlaceRow[]) =>
  told.every(({ isNear, needs }) => isNear && needs.length === 0);

/** Each place, with who needs what there. */
function namePlaces(speak: Speaker, told: readonly ExperimentPlaceRow[], seeks: string): string {
  const names = told.map(({ territory, needs: [need] }) => {
    if (need === undefined) return speak.name(territory);
    const what = lowerFirst(label(resourceLabels, need.resource, speak.language));
    const [place, who] = [speak.name(territory), speak.name(need.actor)];
    // An EPCI bears the name of its territory.
    return place === who ? `${place} (${seeks} ${what})` : `${place} (${who} ${seeks} ${what})`;
  });
  return listNames(names, speak.language, TOLD);
}

const themesOf = (speak: Speaker, { leaves }: ExperimentRow) => listNames(leaves.map(speak.name), speak.language, 2);
const where = (speak: Speaker, { initiative }: ExperimentRow) =>
  listNames(speak.named(initiative).territories, speak.language, 2);

function french(speak: Speaker, row: ExperimentRow, told: readonly ExperimentPlaceRow[]): string {
  const count = row.places.length;
  const tried = where(speak, row) === '' ? 'expérimenté' : `expérimenté ici, ${where(speak, row)}`;
  const known = isUnknown(row) ? 'rien de connu' : 'rien de connu sur place';
  const others = `${formatNumber(count, 'FR')} intercommunalité${count > 1 ? 's' : ''}`;
  const first = areNear(told) ? (told.length > 1 ? 'les plus proches' : 'la plus proche') : "à voir d'abord";
  const lead = row.lead === null ? '' : ` ${speak.name(row.lead)} pourrait en parler.`;
  return `${themesOf(speak, row)} : ${tried} (${titleAndResult(speak, row)}), ${known} dans ${others} ; ${first} : ${namePlaces(speak, told, 'cherche :')}.${lead}`;
}

function english(speak: Speaker, row: ExperimentRow, told: readonly ExperimentPlaceRow[]): string {
  const count = row.places.length;
  const tried = where(speak, row) === '' ? 'tried' : `tried in ${where(speak, row)}`;
  const known = isUnknown(row) ? 'nothing known' : 'nothing known on the spot';
  const others = `${formatNumber(count, 'EN')} ${count > 1 ? 'intercommunalités' : 'intercommunalité'}`;
  const first = areNear(told) ? 'nearest' : 'to look at first';
  const lead = row.lead === null ? '' : ` ${speak.name(row.lead)} could share it.`;
  return `${themesOf(speak, row)}: ${tried} (${titleAndResult(speak, row)}), ${known} in ${others}; ${first}: ${namePlaces(speak, told, 'is looking for')}.${lead}`;
}
