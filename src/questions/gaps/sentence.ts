/** What is missing in an EPCI and who could help, in words for decision makers. */
import type { Context } from '../../answers/context.js';
import type { Nearness } from '../../language/generated/types.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, formatNumber, listNames, quote } from '../../words/formats.js';
import { type LabelsOf, type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Said, tellParts } from '../../words/said.js';
import { wholePeople } from '../coverage/whole-people.js';
import type { GapRow } from './row.js';

/** Where an actor works on the theme, written after its name; `{near}`: the neighbours. ITSELF: it is the neighbouring EPCI. */
const whereabouts: LabelsOf<Nearness | 'ITSELF'> = {
  NEIGHBOUR: ['dans une intercommunalité voisine : {near}', 'in a neighbouring EPCI: {near}'],
  ITSELF: ['intercommunalité voisine', 'a neighbouring EPCI'],
  SAME_DEPARTMENT: ['dans le même département', 'in the same département'],
  ELSEWHERE: ['ailleurs', 'elsewhere'],
};

/** The number of actors, and of funders, that are named. */
const MOST_NAMED = 2;

export async function sayGap(context: Context, row: GapRow, language: Language): Promise<Said> {
  const speak = await speaker(context, language, [
    row.theme,
    row.territory,
    ...row.actors.map(({ actor }) => actor),
    ...row.actors.slice(0, MOST_NAMED).flatMap(({ neighbours }) => neighbours.slice(0, 1)),
    ...row.funders.map(({ actor }) => actor),
    ...row.calls.map(({ call }) => call),
    // Read only to know whether they are examples.
    ...row.actors.slice(0, MOST_NAMED).flatMap(({ initiatives }) => initiatives),
    ...row.funders.slice(0, MOST_NAMED).flatMap(({ links, initiatives }) => [...links, ...initiatives]),
  ]);
  const isFrench = language === 'FR';
  const [call] = row.calls;
  const values = {
    territory: speak.name(row.territory),
    people: formatNumber(row.population, language),
    all: wholePeople(context, row, language),
    theme: quote(speak.name(row.theme), language),
    funders: listNames(
      row.funders.map(({ actor }) => speak.name(actor)),
      language,
      MOST_NAMED,
    ),
    call: call ? quote(speak.name(call.call), language) : '',
    until: call?.closesOn ? formatDay(call.closesOn, language) : '',
  };
  const known = isFrench
    ? row.presence === 'NONE'
      ? 'rien de connu sur'
      : "seulement à l'échelle du département ou plus large sur"
    : row.presence === 'NONE'
      ? 'nothing known on'
      : 'only at the level of the département or wider on';
  const isHere = row.funders[0]?.isHere === true;
  const paid = isFrench
    ? `[L'ont déjà financé ${isHere ? 'sur place' : 'dans le département'} : {funders}.]`
    : `[Already paid for ${isHere ? 'locally' : 'in the département'} by: {funders}.]`;
  const parts = {
    headline: fill(isFrench ? `{territory} : ${known} {theme}` : `{territory}: ${known} {theme}`, values),
    facts: [
      fill(
        isFrench
          ? `{territory} ({people} habitants[ du territoire du conseil, sur {all}]) : ${known} {theme}.`
          : `{territory} ({people} people[ in the territory of the council, of {all}]): ${known} {theme}.`,
        values,
      ),
      nearest(speak, row),
      fill(paid, values),
    ],
    whyNow: fill(
      isFrench ? "[Appel ouvert : {call}[ (jusqu'au {until})].]" : '[Open call: {call}[ (until {until})].]',
      values,
    ),
    caveat: caveat('LOCAL_SERVICE', language),
  };
  return tellParts(parts, row.asOf, speak.isExample, language);
}

/** "Le font déjà : A (dans le même département), B (ailleurs) et 3 autres.", where both have an active initiative on the theme. */
function nearest(speak: Speaker, { actors, capableCount }: GapRow) {
  const isFrench = speak.language === 'FR';
  if (capableCount === 0) {
    return fill(
      isFrench ? 'Aucun acteur connu ne le fait ailleurs non plus.' : 'No known actor does it elsewhere either.',
    );
  }
  // The templates for the first two actors; their names are filled in.
  const told = actors.slice(0, MOST_NAMED);
  const list = listNames(
    told.map(({ actor, nearness, neighbours: [near] }, place) => {
      const isItself = near !== undefined && speak.name(near) === speak.name(actor);
      const where = label(whereabouts, isItself ? 'ITSELF' : nearness, speak.language);
      return `{actor${place}} (${where.replace('{near}', `{near${place}}`)})`;
    }),
    speak.language,
    MOST_NAMED,
    capableCount,
  );
  const nearTo = (neighbours: readonly string[]) =>
    listNames(neighbours.slice(0, 1).map(speak.name), speak.language, 1, neighbours.length);
  const names = Object.fromEntries(
    told.flatMap(({ actor, neighbours }, place) => [
      [`actor${place}`, speak.name(actor)],
      [`near${place}`, nearTo(neighbours)],
    ]),
  );
  // Who names the theme may have ended what it did.
  const [french, english] = told.every(({ initiatives }) => initiatives.length > 0)
    ? ['Le font déjà :', 'Those who do it:']
    : ['Y travaillent :', 'Those who work on it:'];
  return fill(`${isFrench ? french : english} ${list}.`, names);
}
