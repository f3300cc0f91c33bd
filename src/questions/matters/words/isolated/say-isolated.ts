/** Sentences about actors to connect: one, or several who depend on the same project. */
import { caveat } from '../../../../words/caveats.js';
import { formatDay } from '../../../../words/formats.js';
import { listAll } from '../../../../words/list-all.js';
import { sayNeed } from '../../../../words/resource-words.js';
import { fill, fitting, type Part } from '../../../../words/said.js';
import { title } from '../../../../words/titles.js';
import { asSubject } from '../../../../words/with-article.js';
import { initiativeIds } from '../../row.js';
import type { Composed } from '../composed.js';
import { tellMoney } from '../money-words.js';
import { nameInitiative } from '../name-initiative.js';
import { listMoney, requestsFor, tellRequests } from '../requests.js';
import { standing } from '../standing-words.js';
import { tellStated } from '../stated-words.js';
import type { Telling } from '../telling.js';
import { isolatedStep } from './isolated-step.js';
import { aloneOf, isolatedValues, presentsAids } from './isolated-values.js';

export function isolated(telling: Telling): Composed {
  const { row, speak } = telling;
  const [alone = fill(''), ...nearby] = ofOne(telling);
  return {
    headline: headline(telling),
    facts: [...standing(telling), unpaid(telling), alone],
    further: [...nearby, ...received(telling), ...tellMoney(telling, initiativeIds(row))],
    ...isolatedStep(telling),
    caveat: caveat(presentsAids(telling) ? 'PRESENTED' : 'NOT_ENTERED', speak.language),
  };
}

/** What a funder could be told of. */
function unpaid(telling: Telling): Part {
  const { speak, backdrop } = telling;
  return fill(
    speak.language === 'FR'
      ? '[À lui présenter, sans subvention connue : {name}.]'
      : '[To present to it, without a known subsidy: {name}.]',
    { name: backdrop.unpaid === null ? '' : nameInitiative(telling, backdrop.unpaid) },
  );
}

/** What the actor receives and asks for. */
function received(telling: Telling): Part[] {
  const { row, speak, backdrop } = telling;
  if (backdrop.isolation === null) return [];
  const money = backdrop.moneyOf(backdrop.isolation.actor);
  return [
    fill(speak.language === 'FR' ? '[Reçoit : {grants}.]' : '[Receives: {grants}.]', {
      grants: listMoney(
        telling,
        money.filter(({ isRequest, end }) => !isRequest && (end === null || end >= row.asOf)),
      ),
    }),
    tellRequests(telling, requestsFor(telling, [backdrop.isolation.actor])),
  ];
}

function headline(telling: Telling): Part {
  const isFrench = telling.speak.language === 'FR';
  const values = isolatedValues(telling);
  const areAids = presentsAids(telling);
  const [one] = telling.row.matter.isolated;
  switch (one?.kind) {
    case 'LAPSED':
      return fitting(
        isFrench
          ? [
              '{names} : dernier projet commun, {thread}, jusqu’au {until}',
              '{names} : plus de projet commun connu depuis le {until}',
              '{names} : plus de projet commun connu',
            ]
          : [
              '{names}: last shared project, {thread}, until {until}',
              '{names}: no shared project known since {until}',
              '{names}: no shared project known any more',
            ],
        values,
      );
    case 'SINGLE_THREAD':
      return fitting(
        isFrench
          ? [
              '{names} : un seul projet commun, {thread}, jusqu’au {until}',
              '{names} : {thread}, jusqu’au {until}',
              '{thread}, seul projet commun connu, s’achève le {until}',
              '{names} : un seul projet commun connu',
            ]
          : [
              '{names}: one shared project, {thread}, until {until}',
              '{names}: {thread}, until {until}',
              '{thread}, the one shared project known, ends on {until}',
              '{names}: one shared project known',
            ],
        values,
      );
    case 'SMALL_COMPONENT':
      return fitting(
        isFrench
          ? ['{names} : à présenter à d’autres', '{few} : à présenter à d’autres']
          : ['{names}: to introduce to others', '{few}: to introduce to others'],
        values,
      );
    default:
      return fitting(
        isFrench
          ? [
              ...(areAids ? ['{names} : aides à présenter ({aids})', '{names} : aides à présenter'] : []),
              '{names} : {project}, sans partenaire connu de nous',
              ...(values.seat === ''
                ? []
                : [
                    '{names}, membre de : {seat}, pas encore de projet connu avec un autre membre',
                    '{names} : pas encore de projet connu avec un autre membre',
                  ]),
              '{names} : pas encore de projet commun connu',
            ]
          : [
              ...(areAids ? ['{names}: aids to present ({aids})', '{names}: aids to present'] : []),
              '{names}: {project}, no partner known to us',
              ...(values.seat === ''
                ? []
                : [
                    '{names} sits on {seat}: no project known yet with another member',
                    '{names}: no project known yet with another member',
                  ]),
              '{names}: no shared project known yet',
            ],
        values,
      );
  }
}

/** What one actor leads by itself; then what goes on near it, and what it seeks and offers. */
function ofOne(telling: Telling): Part[] {
  const { speak, backdrop } = telling;
  const { around } = backdrop;
  const isFrench = speak.language === 'FR';
  const { language } = speak;
  const beside = fill(isFrench ? '[Aussi en cours pour eux : {beside}.]' : '[They also run {beside}.]', {
    beside: listAll(
      backdrop.beside.map((id) => nameInitiative(telling, id, { more: until(telling, id) })),
      language,
    ),
  });
  if (around === null) return [fill(''), beside];
  const { sought } = around;
  // What it pays for is told already.
  const projects = around.projects.filter(({ initiative }) => !backdrop.financed.includes(initiative));
  const [theme] = projects.map((each) => each.theme);
  return [
    fill(
      isFrench
        ? '[Projet sans partenaire connu de nous : {projects}.]'
        : '[Project without a partner known to us: {projects}.]',
      {
        projects: listAll(
          aloneOf(telling).map((id) => title(speak, id)),
          language,
        ),
      },
    ),
    beside,
    fill(isFrench ? '[À proximité, sur {theme} : {projects}.]' : '[Nearby, on {theme}: {projects}.]', {
      theme: theme === undefined || backdrop.financed.length > 0 ? '' : speak.name(theme),
      projects: listAll(
        projects
          .filter((each) => each.theme === theme)
          .map(({ initiative }) => nameInitiative(telling, initiative, { more: until(telling, initiative) })),
        language,
      ),
    }),
    fill('[{seeker} {what}.]', {
      seeker: sought === null ? '' : asSubject(speak, sought.seeker),
      what: sought === null ? '' : fill(sayNeed(sought.resource, language)),
    }),
    tellStated(telling),
  ];
}

function until({ speak, settings }: Telling, initiative: string): Part {
  const { end } = settings.of(initiative);
  return fill(speak.language === 'FR' ? '[jusqu’au {end}]' : '[until {end}]', {
    end: end === null ? '' : formatDay(end, speak.language),
  });
}
