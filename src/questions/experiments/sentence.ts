/** What was tried, where it is not known, and who could speak of it, in words for decision makers. */

import { askingOf } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { homeOf } from '../../answers/home-of.js';
import { dayOf } from '../../model/days.js';
import { findNumber } from '../../model/ids.js';
import { hasEnded } from '../../model/initiatives.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, formatNumber, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { sayNeed, soughtWords } from '../../words/resource-words.js';
import { counting, fill, fitting, type Part, type Said, tellParts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { asSubject, withArticle } from '../../words/with-article.js';
import { type Alike, findAcross } from './alike.js';
import { type Invited, invitedTo, MOST_NAMED } from './invited.js';
import type { ExperimentPlaceRow, ExperimentRow } from './row.js';

/** The facts for the sentence that are not in the row. */
interface Beside extends Invited {
  /** The places that lie in part outside home. */
  readonly across: readonly string[];
  /** Whether the experiment has ended, on a known day or not. */
  readonly isOver: boolean;
}

export async function sayExperiment(context: Context, row: ExperimentRow, language: Language): Promise<Said> {
  const told = row.places.slice(0, MOST_NAMED);
  const { snapshot } = askingOf(context).known;
  const beside: Beside = {
    ...invitedTo(snapshot, row),
    isOver: hasEnded(snapshot.initiatives, findNumber(snapshot.initiatives.table, row.initiative), dayOf(row.asOf)),
    across: findAcross(
      snapshot,
      row.places.map(({ territory }) => territory),
      row.territory ?? (await homeOf(context)),
    ),
  };
  const [call] = row.calls;
  const speak = await speaker(context, language, [
    row.initiative,
    ...row.leaves,
    ...beside.across.slice(0, MOST_NAMED),
    ...told.flatMap(({ territory, needs }) => [territory, ...needs.map(({ actor }) => actor)]),
    ...beside.alike.flatMap(({ initiative, lead }) => [initiative, lead]),
    ...beside.seeking.map(({ actor }) => actor),
    ...(call ? [call.call] : []),
    ...(row.lead === null ? [] : [row.lead]),
  ]);
  const isFrench = language === 'FR';
  const values = valuesOf(speak, row, told, beside);
  const known = isUnknown(row)
    ? isFrench
      ? 'rien de connu'
      : 'nothing known'
    : isFrench
      ? 'rien de connu sur place'
      : 'nothing known on the spot';
  const parts = {
    headline: fitting(
      isFrench
        ? [
            `{name} : {result}, ${known} dans {others}`,
            '{name} : résultats à faire connaître à {others}',
            `{name}, ${known} dans {others}`,
            `{theme} : ${known} dans {others}`,
          ]
        : [
            `{name}: {result}, ${known} in {others}`,
            '{name}: results to make known to {others}',
            `{name}, ${known} in {others}`,
            `{theme}: ${known} in {others}`,
          ],
      values,
    ),
    facts: [
      counting(
        fill(
          isFrench
            ? `${verb(row, beside, language)}{name}[, jusqu’au {end}][ : {result}].[ Sur {theme},] ${known} dans {others} ; {first} : {places}.`
            : `${verb(row, beside, language)}{name}[, until {end}][: {result}].[ On {theme},] ${known} in {others}; {first}: {places}.`,
          values,
        ),
        values.others.replace(/\d/gu, ''),
        values.first,
        values.result,
        ...told.flatMap(({ needs: [need] }) => (need ? [`x ${soughtWords(need.resource, language)}`] : [])),
      ),
      acrossWords(speak, beside),
      ...nearOnes(speak, beside),
    ],
    ...(call !== undefined && { whyNow: callWords(speak, call) }),
    nextStep: callOn(speak, row, beside),
    caveat: caveat('LOCAL_SERVICE', language),
  };
  return tellParts(parts, row.asOf, speak.isExample, language);
}

/** Some of those that are counted lie in part where nothing was looked for. */
function acrossWords({ language, name }: Speaker, { across }: Beside): Part {
  const { length } = across;
  const ofThese = language === 'FR' ? ' de ces intercommunalités' : ' of these intercommunalités';
  return fill(
    language === 'FR' ? '[En partie hors du territoire : {across}.]' : '[Partly outside the area: {across}.]',
    {
      across:
        length > MOST_NAMED
          ? `${formatNumber(length, language)}${ofThese}`
          : listNames(across.map(name), language, MOST_NAMED),
    },
  );
}

/** "X a mené", "X mène" where it goes on; nothing where nobody is known. */
function verb({ lead }: ExperimentRow, { isOver }: Beside, language: Language): string {
  if (lead === null) return '';
  if (language === 'FR') return `{who} ${isOver ? 'a mené' : 'mène'} `;
  return `{who} ${isOver ? 'ran' : 'runs'} `;
}

/** Says which actors near the experiment study or run something like it, and which need something on its themes, near or not. */
function nearOnes(speak: Speaker, { alike, seeking }: Beside): Part[] {
  const isFrench = speak.language === 'FR';
  const does = ({ isEarly }: Alike) => (isFrench ? (isEarly ? 'étudie' : 'mène') : isEarly ? 'studies' : 'runs');
  const need = (isFar: boolean) =>
    seeking
      .filter((each) => each.isFar === isFar)
      .map(({ actor, resource }) =>
        fill(`{who} ${sayNeed(resource, speak.language)}`, { who: withArticle(speak, actor) }),
      );
  const doing = (isFar: boolean) =>
    alike
      .filter((each) => each.isFar === isFar)
      .map((each) =>
        fill(`{who} ${does(each)} {what}`, {
          ...{ who: withArticle(speak, each.lead), what: title(speak, each.initiative) },
        }),
      );
  const all = (said: readonly Part[]): Part => ({
    text: said.map((each) => each.text).join(isFrench ? ' ; ' : '; '),
    words: said.reduce((sum, { words }) => sum + words, 0),
  });
  return [
    fill(isFrench ? '[À côté, {said}.]' : '[Nearby, {said}.]', { said: all([...doing(false), ...need(false)]) }),
    fill(isFrench ? '[Ailleurs, {said}.]' : '[Elsewhere, {said}.]', {
      said: all([...doing(true), ...need(true)]),
    }),
  ];
}

function callWords(speak: Speaker, { call, closesOn }: ExperimentRow['calls'][number]): Part {
  return fill(speak.language === 'FR' ? '{name} se clôt[ le {day}].' : '{name} closes[ on {day}].', {
    name: title(speak, call),
    day: closesOn === null ? '' : formatDay(closesOn, speak.language),
  });
}

/** Whom to invite, and who should hear of it first. */
function callOn(speak: Speaker, { lead }: ExperimentRow, { actors, isOver }: Beside): Part {
  const [french, english] = isOver
    ? ['ses résultats et leur suite', 'its results and what followed']
    : ['ses résultats', 'its results'];
  return fill(
    speak.language === 'FR'
      ? `[Inviter {lead} à présenter ${french}[, notamment à : {who}].]`
      : `[Invite {lead} to present ${english}[, among others to {who}].]`,
    {
      lead: lead === null ? '' : withArticle(speak, lead),
      who: listNames(actors.map(speak.name), speak.language, MOST_NAMED),
    },
  );
}

function valuesOf(speak: Speaker, row: ExperimentRow, told: readonly ExperimentPlaceRow[], { isOver }: Beside) {
  const isFrench = speak.language === 'FR';
  const count = row.places.length;
  const [result] = speak.named(row.initiative).results;
  const neighbours = isFrench ? 'à côté' : 'nearby';
  const others = isFrench ? "à voir d'abord" : 'to look at first';
  return {
    who: row.lead === null ? '' : asSubject(speak, row.lead),
    name: title(speak, row.initiative),
    result: result ?? '',
    end: isOver && row.end !== null ? formatDay(row.end, speak.language) : '',
    theme: listNames(row.leaves.map(speak.name), speak.language, 2),
    others: `${formatNumber(count, speak.language)} ${count > 1 ? 'intercommunalités' : 'intercommunalité'}`,
    first: areNear(told) ? neighbours : others,
    places: namePlaces(speak, told),
  };
}

/** Whether nothing at all is known in any place: with WIDE_ONLY something is known, though nothing local. */
const isUnknown = ({ places }: ExperimentRow) => places.every(({ presence }) => presence === 'NONE');
const areNear = (told: readonly ExperimentPlaceRow[]) =>
  told.every(({ isNear, needs }) => isNear && needs.length === 0);

/** The names of the places, with who needs what there. */
function namePlaces(speak: Speaker, told: readonly ExperimentPlaceRow[]): string {
  const names = told.map(({ territory, needs: [need] }) => {
    if (need === undefined) return speak.name(territory);
    const what = sayNeed(need.resource, speak.language);
    const [place, who] = [speak.name(territory), speak.name(need.actor)];
    // An EPCI as an actor has the same name as its territory.
    return place === who ? `${place} (${what})` : `${place} (${who} ${what})`;
  });
  return listNames(names, speak.language, MOST_NAMED);
}
