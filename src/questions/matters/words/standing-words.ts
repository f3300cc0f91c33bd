/** How the actors are isolated that a matter is about, or mentions: what we know of them, never a reproach. */
import { operativeParticipants } from '../../../measures/participants.js';
import { dateOf, dayOf } from '../../../model/days.js';
import { findNumber } from '../../../model/ids.js';
import { formatDay } from '../../../words/formats.js';
import type { Language } from '../../../words/labels.js';
import { listAll } from '../../../words/list-all.js';
import { fill, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import { asSubject, withArticle } from '../../../words/with-article.js';
import type { IsolatedMatter } from '../../isolated-actors/gather-isolated.js';
import { actorIds, initiativeIds } from '../row.js';
import type { Telling } from './telling.js';

const MOST_NAMED = 6;

export function standing(telling: Telling): Part[] {
  return telling.row.matter.isolated.map((each) => stand(telling, each));
}

function stand(telling: Telling, { kind, actors, thread, endsOn, endedOn }: IsolatedMatter): Part {
  const { row, speak, backdrop } = telling;
  const isFrench = speak.language === 'FR';
  const ids = actorIds(row, [...actors].slice(0, MOST_NAMED));
  const isInitiative = thread?.medium === 'INITIATIVE';
  const through = thread && (isInitiative ? initiativeIds(row, [thread.id]) : actorIds(row, [thread.id]))[0];
  const until = dateOf(kind === 'LAPSED' ? endedOn : endsOn);
  const financed = backdrop.financed.map((id) => title(speak, id));
  const values = {
    names: listAll(ids.map(speak.name), speak.language, MOST_NAMED, actors.length),
    // A member is the subject of a sentence, and not what stands before a colon.
    member:
      ids.length === 1
        ? asSubject(speak, ids[0] ?? '')
        : listAll(ids.map(speak.name), speak.language, MOST_NAMED, actors.length),
    named: through ? (isInitiative ? title(speak, through) : speak.name(through)) : '',
    others: isInitiative && through ? withWhom(telling, through, ids) : '',
    until: until === null ? '' : formatDay(until, speak.language),
    seats: listAll((backdrop.seatsOf.get(ids[0] ?? '') ?? []).map(speak.name), speak.language),
    financed: listAll(financed, speak.language),
  };
  switch (kind) {
    case 'LAPSED':
      return fill(
        isFrench
          ? '{names} : dernier projet commun que nous connaissons[, {named}][, jusqu’au {until}].'
          : '{names}: the last shared project that we know of[, {named}][, until {until}].',
        values,
      );
    case 'SINGLE_THREAD':
      return fill(
        isFrench
          ? `{names} : un seul ${isInitiative ? 'projet commun' : 'lien'} connu aujourd’hui[, {named}][, avec {others}][, jusqu’au {until}].`
          : `{names}: one current ${isInitiative ? 'shared project' : 'tie'} that we know of[, {named}][, with {others}][, until {until}].`,
        values,
      );
    case 'SMALL_COMPONENT':
      return fill(
        isFrench
          ? '{names} travaillent ensemble ; nous ne leur connaissons pas de projet commun avec d’autres.'
          : '{names} work together; we know of no project that they share with others.',
        values,
      );
    case 'SEAT_ONLY':
      if (financed.length > 0)
        return fill(
          isFrench
            ? '{member} est membre de : {seats}, et finance : {financed}.'
            : '{names} sits on {seats}, and pays for {financed}.',
          values,
        );
      return fill(
        isFrench
          ? '{member} est membre de : {seats}. Nous ne lui connaissons pas encore de projet avec un autre membre.'
          : '{names} sits on {seats}. We know as yet of no project that it shares with another member.',
        values,
      );
    default:
      if (financed.length > 0)
        return fill(isFrench ? '{names} finance : {financed}.' : '{names} pays for {financed}.', values);
      return sharingNothing(speak.language, ids.map(speak.name), actors.length);
  }
}

/** "A et B : nous ne leur connaissons pas encore de projet commun." @param total of all, of which these are the first */
export function sharingNothing(language: Language, names: readonly string[], total = names.length): Part {
  const isOne = total === 1;
  return fill(
    language === 'FR'
      ? `{names} : nous ne ${isOne ? 'lui' : 'leur'} connaissons pas encore de projet commun.`
      : `{names}: we know as yet of no project that ${isOne ? 'it shares' : 'they share'}.`,
    { names: listAll(names, language, MOST_NAMED, total) },
  );
}

/** The others that take part that day in the project on which these depend. */
function withWhom({ row, speak }: Telling, initiative: string, actors: readonly string[]): Part {
  const { snapshot } = row.of.known;
  const number = findNumber(snapshot.initiatives.table, initiative);
  const others = actorIds(row, operativeParticipants(snapshot, number, dayOf(row.asOf)));
  const names = others.filter((each) => !actors.includes(each)).map((each) => withArticle(speak, each));
  return listAll(names, speak.language, 3);
}
