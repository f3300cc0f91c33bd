/** What was tried, where it is not known, and who could speak of it, in words for decision makers (P3). */

import type { Context } from '../../answers/context.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, formatNumber, listNames, lowerFirst } from '../../words/formats.js';
import { type Language, label, resourceLabels } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, fitting, type Part, type Said, tellParts } from '../../words/said.js';
import { places as placesOf, title } from '../../words/titles.js';
import type { ExperimentPlaceRow, ExperimentRow } from './row.js';

/** The number of places that are named. */
const MOST_NAMED = 2;

export async function sayExperiment(context: Context, row: ExperimentRow, language: Language): Promise<Said> {
  const told = row.places.slice(0, MOST_NAMED);
  const speak = await speaker(context, language, [
    row.initiative,
    ...row.leaves,
    ...told.flatMap(({ territory, needs }) => [territory, ...needs.map(({ actor }) => actor)]),
    ...(row.lead === null ? [] : [row.lead]),
  ]);
  const isFrench = language === 'FR';
  const values = valuesOf(speak, row, told);
  const known = isUnknown(row)
    ? isFrench
      ? 'rien de connu'
      : 'nothing known'
    : isFrench
      ? 'rien de connu sur place'
      : 'nothing known on the spot';
  const [closesOn] = row.calls.flatMap(({ closesOn: each }) => each ?? []).sort();
  const parts = {
    headline: fitting(
      isFrench
        ? [
            `{name} : {result}, ${known} dans {others}`,
            `{name}, ${known} dans {others}`,
            `{theme} : ${known} dans {others}`,
          ]
        : [`{name}: {result}, ${known} in {others}`, `{name}, ${known} in {others}`, `{theme}: ${known} in {others}`],
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `[{theme} : ]expérimenté[ ici, {where}] ({name}[, {result}]), ${known} dans {others} ; {first} : {places}.`
          : `[{theme}: ]tried[ in {where}] ({name}[, {result}]), ${known} in {others}; {first}: {places}.`,
        values,
      ),
    ],
    ...(closesOn !== undefined && {
      whyNow: fill(isFrench ? 'Un appel à projets se clôt le {day}.' : 'A call closes on {day}.', {
        day: formatDay(closesOn, language),
      }),
    }),
    nextStep: callOn(speak, row),
    caveat: caveat('LOCAL_SERVICE', language),
  };
  return tellParts(parts, row.asOf, speak.isExample, language);
}

function callOn({ language, name }: Speaker, { lead }: ExperimentRow): Part {
  const template = language === 'FR' ? '[{lead} pourrait en parler.]' : '[{lead} could share it.]';
  return fill(template, { lead: lead === null ? '' : name(lead) });
}

function valuesOf(speak: Speaker, row: ExperimentRow, told: readonly ExperimentPlaceRow[]) {
  const isFrench = speak.language === 'FR';
  const count = row.places.length;
  const [result] = speak.named(row.initiative).results;
  const nearest = isFrench ? (told.length > 1 ? 'les plus proches' : 'la plus proche') : 'nearest';
  const others = isFrench ? "à voir d'abord" : 'to look at first';
  return {
    name: title(speak, row.initiative),
    result: result ?? '',
    theme: listNames(row.leaves.map(speak.name), speak.language, 2),
    where: placesOf(speak, row.initiative),
    others: `${formatNumber(count, speak.language)} ${count > 1 ? 'intercommunalités' : 'intercommunalité'}`,
    first: areNear(told) ? nearest : others,
    places: namePlaces(speak, told, isFrench ? 'cherche :' : 'is looking for'),
  };
}

/** Whether nothing at all is known in any place: with WIDE_ONLY something is known, though nothing local. */
const isUnknown = ({ places }: ExperimentRow) => places.every(({ presence }) => presence === 'NONE');
const areNear = (told: readonly ExperimentPlaceRow[]) =>
  told.every(({ isNear, needs }) => isNear && needs.length === 0);

/** The names of the places, with who needs what there. */
function namePlaces(speak: Speaker, told: readonly ExperimentPlaceRow[], seeks: string): string {
  const names = told.map(({ territory, needs: [need] }) => {
    if (need === undefined) return speak.name(territory);
    const what = lowerFirst(label(resourceLabels, need.resource, speak.language));
    const [place, who] = [speak.name(territory), speak.name(need.actor)];
    // An EPCI as an actor has the same name as its territory.
    return place === who ? `${place} (${seeks} ${what})` : `${place} (${who} ${seeks} ${what})`;
  });
  return listNames(names, speak.language, MOST_NAMED);
}
