/** How an actor stands alone, and whom it could meet, in words for people who decide (I1 to I4). */
import type { Context } from '../../answers/context.js';
import { formatAmount, formatDay, knownOn, listNames, quote } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import type { IsolatedActorRow } from './row.js';

export async function isolationSentence(context: Context, row: IsolatedActorRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, [
    row.actor,
    ...row.introductions.flatMap(({ actor, sharedThemes }) => [actor, ...sharedThemes]),
    ...row.funders,
    ...row.seats,
    ...row.component,
    ...[row.thread, row.last, row.next].filter((id) => id !== null),
    ...row.subjects,
    ...row.reach,
  ]);
  return `${(language === 'FR' ? french : english)(speak, row)} ${knownOn(row.asOf, language)}`;
}

/** The subject that all introductions share; empty when there is none. */
function commonSubject(speak: Speaker, { introductions }: IsolatedActorRow): string {
  const shared = introductions[0]?.sharedThemes.find((theme) =>
    introductions.every(({ sharedThemes }) => sharedThemes.includes(theme)),
  );
  return shared ? speak.name(shared) : '';
}

function peers(speak: Speaker, row: IsolatedActorRow): string {
  const names = row.introductions.slice(0, 2).map(({ actor }) => speak.name(actor));
  const more = row.peers - names.length;
  if (more <= 0) return names.join(', ');
  const others = more === 1 ? 'autre' : 'autres';
  return `${names.join(', ')}${speak.language === 'FR' ? ` et ${more} ${others}` : ` and ${more} more`}`;
}

/** Who is nearby on the same subject; of nobody it is said on what and where, and nothing at all where that is not known. */
function nearby(speak: Speaker, row: IsolatedActorRow): string {
  const isFrench = speak.language === 'FR';
  if (row.peers > 0) {
    const subject = commonSubject(speak, row);
    return isFrench
      ? ` À proximité${subject === '' ? '' : `, sur ${subject}`} : ${peers(speak, row)}.`
      : ` Nearby, on the same subject${subject === '' ? '' : `, ${subject}`}: ${peers(speak, row)}.`;
  }
  if (row.subjects.length === 0 || row.reach.length === 0) return '';
  const subject = listNames(row.subjects.map(speak.name), speak.language, 2);
  const places = listNames([...row.reach].sort().map(speak.name), speak.language);
  return isFrench
    ? ` Autre acteur connu sur ${subject} à proximité (${places}) : aucun.`
    : ` Other known actors on ${subject} nearby (${places}): none.`;
}

/** That a further tie begins, where it does not pass through what is told already. */
function another(row: IsolatedActorRow, language: Language): string {
  if (row.startsOn === null || row.next === row.thread) return '';
  const day = formatDay(row.startsOn, language);
  return language === 'FR' ? ` ; un autre commence le ${day}` : `; another begins on ${day}`;
}

/** The actor first. */
function group(speak: Speaker, { component, actor }: IsolatedActorRow): string {
  return listNames([actor, ...component.filter((id) => id !== actor)].map(speak.name), speak.language, 4);
}

function funding(speak: Speaker, row: IsolatedActorRow): string {
  if (row.amountReceived === null) return '';
  const funders = row.funders.length > 0 ? ` (${listNames(row.funders.map(speak.name), speak.language, 2)})` : '';
  const amount = formatAmount(row.amountReceived, speak.language);
  return speak.language === 'FR'
    ? ` ; financement reçu : ${amount}${funders}`
    : `; funding received: ${amount}${funders}`;
}

function french(speak: Speaker, row: IsolatedActorRow): string {
  const actor = speak.name(row.actor);
  const [introduction] = row.introductions;
  const until = (day: string | null) => (day ? `, jusqu'au ${formatDay(day, 'FR')}` : '');
  switch (row.kind) {
    case 'SEAT_ONLY': {
      const proposal = introduction
        ? ` Première mise en relation proposée : ${speak.name(introduction.actor)} (${listNames(introduction.sharedThemes.map(speak.name), 'FR', 1)}).`
        : '';
      const seats = listNames(row.seats.map(speak.name), 'FR');
      return `${actor} est membre de : ${seats}, et ne partage aucun projet en cours avec un autre membre.${proposal}`;
    }
    case 'LAPSED':
      if (row.last && row.since)
        return `${actor} : dernier lien connu, ${quote(speak.name(row.last), 'FR')}${until(row.since)}.`;
      return `${actor} : dernier lien connu${row.since ? ` jusqu'au ${formatDay(row.since, 'FR')}` : ', terminé à une date inconnue'}.`;
    case 'SMALL_COMPONENT':
      return `${group(speak, row)} travaillent entre eux, sans lien en cours avec les autres${another(row, 'FR')}.`;
    case 'SINGLE_THREAD':
      return `${actor} : un seul lien en cours, ${quote(speak.name(row.thread ?? ''), 'FR')}${until(row.threadEnds)}${another(row, 'FR')}.`;
    case 'PLANNED': {
      const what = row.nextMedium === 'INITIATIVE' ? 'un projet partagé' : 'un lien';
      return `${actor} : ${what}, ${quote(speak.name(row.next ?? ''), 'FR')}, commence le ${formatDay(row.startsOn ?? row.asOf, 'FR')}.`;
    }
    default:
      return `Nous ne connaissons aucun projet en cours que ${actor} partage avec un autre acteur${funding(speak, row)}.${nearby(speak, row)}`;
  }
}

function english(speak: Speaker, row: IsolatedActorRow): string {
  const actor = speak.name(row.actor);
  const [introduction] = row.introductions;
  const until = (day: string | null) => (day ? `, until ${formatDay(day, 'EN')}` : '');
  switch (row.kind) {
    case 'SEAT_ONLY': {
      const proposal = introduction
        ? ` First introduction: ${speak.name(introduction.actor)} (${listNames(introduction.sharedThemes.map(speak.name), 'EN', 1)}).`
        : '';
      const seats = listNames(row.seats.map(speak.name), 'EN');
      return `${actor} sits on ${seats} and shares no current project with another member.${proposal}`;
    }
    case 'LAPSED':
      if (row.last && row.since)
        return `${actor}: the last known tie, ${quote(speak.name(row.last), 'EN')}${until(row.since)}.`;
      return `${actor}: the last known tie ended${row.since ? ` on ${formatDay(row.since, 'EN')}` : ' on an unknown day'}.`;
    case 'SMALL_COMPONENT':
      return `${group(speak, row)} work together, with no current tie to the rest${another(row, 'EN')}.`;
    case 'SINGLE_THREAD':
      return `${actor} has one current tie, ${quote(speak.name(row.thread ?? ''), 'EN')}${until(row.threadEnds)}${another(row, 'EN')}.`;
    case 'PLANNED': {
      const what = row.nextMedium === 'INITIATIVE' ? 'a shared project' : 'a tie';
      return `${actor}: ${what}, ${quote(speak.name(row.next ?? ''), 'EN')}, begins on ${formatDay(row.startsOn ?? row.asOf, 'EN')}.`;
    }
    default:
      return `We know of no current project that ${actor} shares with another actor${funding(speak, row)}.${nearby(speak, row)}`;
  }
}
