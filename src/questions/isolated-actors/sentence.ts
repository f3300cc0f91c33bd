/** How an actor is isolated and whom it could meet, in words for decision makers (I1 to I4). */
import type { Context } from '../../answers/context.js';
import { type Setting, settingsOf } from '../../answers/setting.js';
import { caveat } from '../../words/caveats.js';
import { daysLeft } from '../../words/days-left.js';
import { formatAmount, formatDay, listNames, lowerFirst } from '../../words/formats.js';
import { isolationLabels, type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Part, type Parts, type Said, tellParts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { askFirst } from './ask-first.js';
import { financedBy } from './financed.js';
import type { IsolatedActorRow } from './row.js';
import { exchanged } from './sought.js';

/** For these kinds an introduction is named; for the other kinds the facts name who is nearby. */
const introduced: ReadonlySet<IsolatedActorRow['kind']> = new Set([
  'SEAT_ONLY',
  'LAPSED',
  'SMALL_COMPONENT',
  'SINGLE_THREAD',
]);

export async function sayIsolation(context: Context, row: IsolatedActorRow, language: Language): Promise<Said> {
  const [financed, settings] = await Promise.all([
    financedBy(context, row),
    settingsOf(context, row.asOf, [row.actor, ...(row.kind === 'LAPSED' && row.last ? [row.last] : [])]),
  ]);
  const setting = settings.of(row.actor);
  // Those who lost one project together need no introduction.
  const former = row.kind === 'LAPSED' && row.last ? settings.of(row.last).partners : [];
  const introductions = row.introductions.filter(({ actor }) => !former.includes(actor));
  const speak = await speaker(context, language, [
    ...financed,
    ...settings.named,
    row.actor,
    ...row.introductions.flatMap(({ actor, sharedThemes }) => [actor, ...sharedThemes]),
    ...row.funders,
    ...row.seats,
    ...row.component,
    ...[row.thread, row.last, row.next].filter((id) => id !== null),
    ...row.subjects,
    ...row.reach.slice(0, 1),
  ]);
  // A company whose contract has ended is not recommended to others.
  const isFormerSupplier = row.kind === 'LAPSED' && speak.named(row.actor).kind === 'COMPANY';
  const kind = lowerFirst(label(isolationLabels, row.kind, language));
  const parts: Parts = {
    headline: fill(language === 'FR' ? `{actor} : ${kind}` : `{actor}: ${kind}`, { actor: speak.name(row.actor) }),
    facts: [
      ...(language === 'FR' ? french : english)(speak, row, financed),
      ...ledAlone(speak, row, setting),
      introductions.length > 0 ? fill('') : exchanged(speak, setting),
    ],
    ...(row.kind === 'SINGLE_THREAD' && { whyNow: daysLeft(row.asOf, row.threadEnds, language) }),
    nextStep:
      introduced.has(row.kind) && introductions.length > 0 && !isFormerSupplier
        ? firstIntroduction(speak, { introductions })
        : financed.length === 0
          ? askFirst(language, row, setting.alone.length)
          : fill(''),
    // A tie that begins later is known, so missing data would not refute the sentence.
    ...(row.kind !== 'PLANNED' && { caveat: caveat('NOT_ENTERED', language) }),
  };
  return tellParts(parts, row.asOf, speak.isExample, language);
}

function firstIntroduction(speak: Speaker, { introductions }: Pick<IsolatedActorRow, 'introductions'>): Part {
  const [first] = introductions;
  if (!first) return fill('');
  const who = speak.name(first.actor);
  const reason = listNames(first.sharedThemes.map(speak.name), speak.language, 1);
  return fill(
    speak.language === 'FR'
      ? 'Première mise en relation proposée : {who}[ ({reason})].'
      : 'First introduction: {who}[ ({reason})].',
    { who, reason },
  );
}

/** What an actor without ties runs although no partner of it is known: the first thing to ask about. */
function ledAlone(speak: Speaker, { kind }: IsolatedActorRow, { alone }: Setting): Part[] {
  if (alone.length === 0 || !['NO_TIES', 'FUNDING_ONLY', 'SEAT_ONLY'].includes(kind)) return [];
  const plural = alone.length > 1 ? 's' : '';
  const names = listNames(
    alone.map((id) => title(speak, id)),
    speak.language,
    2,
  );
  return [
    fill(
      speak.language === 'FR'
        ? `Projet${plural} en cours sans partenaire connu : {names}.`
        : `Current project${plural} without a known partner: {names}.`,
      { names },
    ),
  ];
}

/** The theme that all introductions share; empty when there is none. */
function commonSubject(speak: Speaker, { introductions }: IsolatedActorRow): string {
  const shared = introductions[0]?.sharedThemes.find((theme) =>
    introductions.every(({ sharedThemes }) => sharedThemes.includes(theme)),
  );
  return shared ? speak.name(shared) : '';
}

/**
 * The actors nearby that work on the same themes. When there are none, the sentence says so for the themes and the
 * place, if both are known.
 */
function nearby(speak: Speaker, row: IsolatedActorRow): Part {
  const isFrench = speak.language === 'FR';
  if (row.peers > 0) {
    const told = row.introductions.slice(0, 2).map(({ actor }) => speak.name(actor));
    // The actor already knows all of them.
    if (told.length === 0) return fill('');
    const more = row.peers - told.length;
    const others = isFrench ? `[ et {more} autre${more > 1 ? 's' : ''}]` : '[ and {more} more]';
    return fill(
      isFrench
        ? `À proximité[, sur {subject}] : {peers}${others}.`
        : `Nearby, on the same subject[, {subject}]: {peers}${others}.`,
      { subject: commonSubject(speak, row), peers: told.join(', '), more: more > 0 ? more : '' },
    );
  }
  if (row.subjects.length === 0 || row.reach.length === 0) return fill('');
  return fill(
    isFrench
      ? 'Autre acteur connu sur {subject} à proximité ({places}) : aucun.'
      : 'Other known actors on {subject} nearby ({places}): none.',
    {
      subject: listNames(row.subjects.map(speak.name), speak.language, 2),
      places: around(speak, row.reach),
    },
  );
}

/** Its own EPCI comes first; those around it may lie outside home, where nobody was asked. */
function around(speak: Speaker, [own = '', ...others]: readonly string[]): string {
  if (others.length === 0) return speak.name(own);
  return `${speak.name(own)}${speak.language === 'FR' ? ' et alentours' : ' and around'}`;
}

/** The values for the templates of both languages; unknown values are empty. */
function valuesOf(speak: Speaker, row: IsolatedActorRow, financed: readonly string[]) {
  const { language } = speak;
  const day = (of: string | null) => (of ? formatDay(of, language) : '');
  const group = [row.actor, ...row.component.filter((id) => id !== row.actor)];
  return {
    actor: speak.name(row.actor),
    amount: row.amountReceived === null ? '' : formatAmount(row.amountReceived, language),
    payers: listNames(row.payers.map(speak.name), language, 2),
    financed: listNames(
      financed.map((id) => title(speak, id)),
      language,
      2,
    ),
    seats: listNames(row.seats.map(speak.name), language),
    ...{ last: row.last ? title(speak, row.last) : '', since: day(row.since) },
    group: listNames(group.map(speak.name), language, 4),
    ...{ thread: row.thread ? title(speak, row.thread) : '', until: day(row.threadEnds) },
    ...{ next: row.next ? title(speak, row.next) : '', start: day(row.startsOn) },
    // Another tie that begins, unless it passes through what was already named.
    another: row.next === row.thread ? '' : day(row.startsOn),
  };
}

function french(speak: Speaker, row: IsolatedActorRow, financed: readonly string[]): Part[] {
  const values = valuesOf(speak, row, financed);
  const another = '[ ; un autre commence le {another}]';
  switch (row.kind) {
    case 'SEAT_ONLY':
      return [
        fill(
          '{actor} est membre de : {seats}, et ne partage aucun projet en cours avec un autre membre[ ; finance : {financed}].',
          values,
        ),
      ];
    case 'LAPSED':
      if (values.since === '') return [fill('{actor} : dernier lien connu, terminé à une date inconnue.', values)];
      return [fill("{actor} : dernier lien connu[, {last},] jusqu'au {since}.", values)];
    case 'SMALL_COMPONENT':
      return [fill(`{group} travaillent entre eux, sans lien en cours avec les autres${another}.`, values)];
    case 'SINGLE_THREAD':
      return [fill(`{actor} : un seul lien en cours[, {thread}][, jusqu'au {until}]${another}.`, values)];
    case 'PLANNED': {
      const what = row.nextMedium === 'INITIATIVE' ? 'un projet partagé' : 'un lien';
      return [fill(`{actor} : ${what}[, {next}], commence[ le {start}].`, values)];
    }
    default:
      return [
        fill(
          'Nous ne connaissons aucun projet en cours que {actor} partage avec un autre acteur[ ; subventions reçues : {amount}[ ({payers})]][ ; finance : {financed}].',
          values,
        ),
        nearby(speak, row),
      ];
  }
}

function english(speak: Speaker, row: IsolatedActorRow, financed: readonly string[]): Part[] {
  const values = valuesOf(speak, row, financed);
  const another = '[; another begins on {another}]';
  switch (row.kind) {
    case 'SEAT_ONLY':
      return [
        fill(
          '{actor} sits on {seats} and shares no current project with another member[; pays for {financed}].',
          values,
        ),
      ];
    case 'LAPSED':
      if (values.since === '') return [fill('{actor}: the last known tie ended on an unknown day.', values)];
      return [
        fill(
          values.last === ''
            ? '{actor}: the last known tie ended on {since}.'
            : '{actor}: the last known tie, {last}, until {since}.',
          values,
        ),
      ];
    case 'SMALL_COMPONENT':
      return [fill(`{group} work together, with no current tie to the rest${another}.`, values)];
    case 'SINGLE_THREAD':
      return [fill(`{actor} has one current tie[, {thread}][, until {until}]${another}.`, values)];
    case 'PLANNED': {
      const what = row.nextMedium === 'INITIATIVE' ? 'a shared project' : 'a tie';
      return [fill(`{actor}: ${what}[, {next}], begins[ on {start}].`, values)];
    }
    default:
      return [
        fill(
          'We know of no current project that {actor} shares with another actor[; subsidies received: {amount}[ ({payers})]][; pays for {financed}].',
          values,
        ),
        nearby(speak, row),
      ];
  }
}
