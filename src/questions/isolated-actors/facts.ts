/** What is said of an actor apart: the headline and the first fact, by kind. */
import type { Setting } from '../../answers/setting.js';
import { formatAmount, formatDay, listNames } from '../../words/formats.js';
import { listAll } from '../../words/list-all.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { asSubject, withArticle } from '../../words/with-article.js';
import type { PaidFor } from './paid-for.js';
import type { IsolatedActorRow } from './row.js';

export interface Alone {
  readonly row: IsolatedActorRow;
  /** What it pays for. */
  readonly financed: readonly PaidFor[];
  readonly setting: Setting;
  /** Who takes part in its only project beside it. */
  readonly partners: readonly string[];
  /** With whom it lost its last project. */
  readonly former: readonly string[];
  /** The last day of what it was granted, when that is near. */
  readonly paidUntil: string | null;
}

export function headlineOf(speak: Speaker, of: Alone): Part {
  const values = valuesOf(speak, of);
  return fill((speak.language === 'FR' ? frenchHeadline : englishHeadline)(of), values);
}

/** The values for the templates of both languages; unknown values are empty. */
function valuesOf(speak: Speaker, { row, financed, partners, former, paidUntil }: Alone) {
  const { language } = speak;
  const isFrench = language === 'FR';
  const day = (of: string | null) => (of ? formatDay(of, language) : '');
  const group = [row.actor, ...row.component.filter((id) => id !== row.actor)];
  const called = (id: string) => withArticle(speak, id);
  const payers = row.payers.filter((id) => !partners.includes(id));
  return {
    ...{ actor: speak.name(row.actor), member: asSubject(speak, row.actor), paidUntil: day(paidUntil) },
    amount: row.amountReceived === null ? '' : formatAmount(row.amountReceived, language),
    payers: listNames(row.payers.map(speak.name), language, 4),
    // What partners of the only project pay is told by that project.
    also: row.kind === 'SINGLE_THREAD' ? listNames(payers.map(speak.name), language, 4) : '',
    financed: listNames(
      financed.map(({ initiative, members }) => {
        const who = listNames(members.map(speak.name), language, 2);
        const member = isFrench ? `membre${members.length > 1 ? 's' : ''}` : `member${members.length > 1 ? 's' : ''}`;
        return who === '' ? title(speak, initiative) : `${title(speak, initiative)} (${who}, ${member})`;
      }),
      language,
      4,
    ),
    seats: listNames(row.seats.map(speak.name), language, 4),
    ...{ last: row.last ? title(speak, row.last) : '', since: day(row.since) },
    lost: listAll(former.map(called), language, 4),
    group: listNames(group.map(speak.name), language, 4),
    ...{ thread: row.thread ? nameThread(speak, row) : '', until: day(row.threadEnds) },
    with: row.threadMedium === 'INITIATIVE' ? listAll(partners.map(called), language, 4) : '',
    ...{ next: row.next ? title(speak, row.next) : '', start: day(row.startsOn) },
    // Another tie that begins, unless it passes through what was already named.
    another: row.next === row.thread ? '' : day(row.startsOn),
  };
}

const nameThread = (speak: Speaker, { thread, threadMedium }: IsolatedActorRow) =>
  threadMedium === 'INITIATIVE' ? title(speak, thread ?? '') : speak.name(thread ?? '');

function frenchHeadline({ row, financed }: Alone): string {
  switch (row.kind) {
    case 'SEAT_ONLY':
      return financed.length > 0
        ? '{actor} : finance des projets, sans en mener avec un autre membre'
        : '{actor} : aucun projet en cours avec un autre membre';
    case 'LAPSED':
      return '{actor} : plus de projet commun[ depuis le {since}]';
    case 'SMALL_COMPONENT':
      return '{group} : aucun projet en cours avec d’autres';
    case 'SINGLE_THREAD':
      return '{actor} : un seul lien en cours[, jusqu’au {until}]';
    case 'PLANNED':
      return '{actor} : à venir[, le {start}]';
    default:
      return '{actor} : aucun projet en cours avec un autre acteur';
  }
}

function englishHeadline({ row, financed }: Alone): string {
  switch (row.kind) {
    case 'SEAT_ONLY':
      return financed.length > 0
        ? '{actor}: pays for projects, runs none with another member'
        : '{actor}: no current project with another member';
    case 'LAPSED':
      return '{actor}: no common project any more[, since {since}]';
    case 'SMALL_COMPONENT':
      return '{group}: no current project with others';
    case 'SINGLE_THREAD':
      return '{actor}: one current tie[, until {until}]';
    case 'PLANNED':
      return '{actor}: to come[, on {start}]';
    default:
      return '{actor}: no current project with another actor';
  }
}

export function factOf(speak: Speaker, of: Alone): Part {
  const values = valuesOf(speak, of);
  return fill((speak.language === 'FR' ? french : english)(of), values);
}

function french({ row, financed }: Alone): string {
  const another = '[ ; un autre commence le {another}]';
  const pays = '[ ; finance {financed}]';
  switch (row.kind) {
    case 'SEAT_ONLY':
      return financed.length > 0
        ? '{member} est membre de : {seats}. Finance {financed} ; ne mène pas de projet avec un autre membre.'
        : '{member} est membre de : {seats}, et n’a aucun projet commun en cours avec un autre membre.';
    case 'LAPSED':
      if (row.since === null) return '{actor} : plus de projet commun ; la fin du dernier n’est pas connue.';
      return row.last
        ? '{actor} : plus de projet commun depuis le {since} ({last}[, avec {lost}]).'
        : '{actor} : plus de lien de travail depuis le {since}.';
    case 'SMALL_COMPONENT':
      return `{group} travaillent ensemble ; nous ne leur connaissons pas de projet en cours avec d’autres${another}.`;
    case 'SINGLE_THREAD':
      return row.threadMedium === 'INITIATIVE'
        ? `{actor} : un seul projet commun en cours, à notre connaissance, {thread}[, avec {with}][, jusqu’au {until}]${another}.[ Subventions reçues de : {also}.]`
        : `{actor} : un seul lien en cours, à notre connaissance, {thread}[, jusqu’au {until}]${another}.[ Subventions reçues de : {also}.]`;
    case 'PLANNED':
      return `{actor} : ${row.nextMedium === 'INITIATIVE' ? 'un projet commun' : 'un lien'}[, {next}], commence[ le {start}].`;
    default:
      return `{actor} : aucun projet en cours avec un autre acteur, à notre connaissance[ ; subventions reçues : {amount}[ ({payers})][, jusqu’au {paidUntil}]]${pays}.`;
  }
}

function english({ row, financed }: Alone): string {
  const another = '[; another begins on {another}]';
  switch (row.kind) {
    case 'SEAT_ONLY':
      return financed.length > 0
        ? '{actor} sits on {seats}. It pays for {financed}; it runs no project with another member.'
        : '{actor} sits on {seats} and shares no current project with another member.';
    case 'LAPSED':
      if (row.since === null) return '{actor}: no common project any more; when the last one ended is not known.';
      return row.last
        ? '{actor}: no common project since {since} ({last}[, with {lost}]).'
        : '{actor}: no working tie since {since}.';
    case 'SMALL_COMPONENT':
      return `{group} work together; we know of no current project that they share with others${another}.`;
    case 'SINGLE_THREAD':
      return row.threadMedium === 'INITIATIVE'
        ? `{actor}: one common project today, to our knowledge, {thread}[, with {with}][, until {until}]${another}.[ Subsidies received from {also}.]`
        : `{actor}: one tie today, to our knowledge, {thread}[, until {until}]${another}.[ Subsidies received from {also}.]`;
    case 'PLANNED':
      return `{actor}: ${row.nextMedium === 'INITIATIVE' ? 'a shared project' : 'a tie'}[, {next}], begins[ on {start}].`;
    default:
      return '{actor}: no current project with another actor, to our knowledge[; subsidies received: {amount}[ ({payers})][, until {paidUntil}]][; pays for {financed}].';
  }
}
