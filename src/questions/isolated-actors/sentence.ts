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
    ...[row.thread, row.last].filter((id) => id !== null),
  ]);
  return `${(language === 'FR' ? french : english)(speak, row)} ${knownOn(row.asOf, language)}`;
}

/** The subject that most introductions share, when all of them do. */
function commonSubject(speak: Speaker, { introductions }: IsolatedActorRow): string {
  const shared = introductions[0]?.sharedThemes.find((theme) =>
    introductions.every(({ sharedThemes }) => sharedThemes.includes(theme)),
  );
  return shared ? `, ${speak.name(shared)}` : '';
}

function peers(speak: Speaker, row: IsolatedActorRow): string {
  const names = row.introductions.slice(0, 2).map(({ actor }) => speak.name(actor));
  const more = row.peers - names.length;
  if (more <= 0) return names.join(', ');
  return `${names.join(', ')}${speak.language === 'FR' ? ` et ${more} de plus` : ` and ${more} more`}`;
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
  switch (row.kind) {
    case 'SEAT_ONLY': {
      const proposal = introduction
        ? ` Première mise en relation proposée : ${speak.name(introduction.actor)} (${listNames(introduction.sharedThemes.map(speak.name), 'FR', 1)}).`
        : '';
      return `${actor} siège ici : ${listNames(
        row.seats.map((seat) => quote(speak.name(seat), 'FR')),
        'FR',
      )}, mais ne partage aucun projet connu avec un autre membre.${proposal}`;
    }
    case 'LAPSED':
      if (row.last && row.since)
        return `${actor} : le dernier projet partagé, ${quote(speak.name(row.last), 'FR')}, s'est achevé le ${formatDay(row.since, 'FR')}.`;
      return `${actor} : le dernier lien connu s'est achevé${row.since ? ` le ${formatDay(row.since, 'FR')}` : ', à une date inconnue'}.`;
    case 'SMALL_COMPONENT':
      return `${group(speak, row)} travaillent entre eux, sans lien connu avec les autres.`;
    case 'SINGLE_THREAD':
      return `${actor} ne tient aux autres que par ${quote(speak.name(row.thread ?? ''), 'FR')}${row.threadEnds ? `, qui s'achève le ${formatDay(row.threadEnds, 'FR')}` : ''}.`;
    default:
      return `Nous ne connaissons aucun projet partagé entre ${actor} et un autre acteur${funding(speak, row)}. ${
        row.peers > 0
          ? `À proximité, sur le même sujet${commonSubject(speak, row)} : ${peers(speak, row)}.`
          : 'Aucun autre acteur connu ne travaille sur ce sujet ici.'
      }`;
  }
}

function english(speak: Speaker, row: IsolatedActorRow): string {
  const actor = speak.name(row.actor);
  const [introduction] = row.introductions;
  switch (row.kind) {
    case 'SEAT_ONLY': {
      const proposal = introduction
        ? ` First introduction: ${speak.name(introduction.actor)} (${listNames(introduction.sharedThemes.map(speak.name), 'EN', 1)}).`
        : '';
      return `${actor} sits on ${listNames(row.seats.map(speak.name), 'EN')} but shares no known project with another member.${proposal}`;
    }
    case 'LAPSED':
      if (row.last && row.since)
        return `${actor}: the last shared project, ${quote(speak.name(row.last), 'EN')}, ended on ${formatDay(row.since, 'EN')}.`;
      return `${actor}: the last known tie ended${row.since ? ` on ${formatDay(row.since, 'EN')}` : ', on an unknown day'}.`;
    case 'SMALL_COMPONENT':
      return `${group(speak, row)} work together, with no known tie to the rest.`;
    case 'SINGLE_THREAD':
      return `${actor} is tied to the others only by ${quote(speak.name(row.thread ?? ''), 'EN')}${row.threadEnds ? `, which ends on ${formatDay(row.threadEnds, 'EN')}` : ''}.`;
    default:
      return `We know of no project that ${actor} shares with another actor${funding(speak, row)}. ${
        row.peers > 0
          ? `Nearby, on the same subject${commonSubject(speak, row)}: ${peers(speak, row)}.`
          : 'No other known actor works on this subject here.'
      }`;
  }
}
