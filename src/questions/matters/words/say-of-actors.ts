/** Sentences about actors: what they seek, how they are isolated, which funding ends. */
import { COMPANY } from '../../model/actors.js';
import { resources } from '../../model/closed-lists.js';
import { dateOf } from '../../model/days.js';
import { itemAt } from '../../model/item-at.js';
import { caveat } from '../../words/caveats.js';
import { formatAmount, formatDay, listNames, lowerFirst, quote } from '../../words/formats.js';
import { isolationLabels, label, resourceLabels } from '../../words/labels.js';
import { fill, fitting, join, type Part, type Parts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { askFirst } from '../isolated-actors/ask-first.js';
import { exchangeStep, remarksOn, type ToldExchange } from '../synergies/exchange-words.js';
import { inOrder } from './call-first.js';
import { actorIds, initiativeIds, themeIds } from './row.js';
import type { Telling } from './telling.js';

export function sayOfActors(telling: Telling): Parts {
  switch (telling.row.matter.kind) {
    case 'NEED':
      return need(telling);
    case 'FUNDING_END':
      return fundingEnd(telling);
    default:
      return isolated(telling);
  }
}

function need(telling: Telling): Parts {
  const { row, speak, settings } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const { snapshot } = row.of.known;
  const told = row.matter.needs.map(({ seeker, resource, theme, offers }) => {
    const providers = inOrder(snapshot, offers);
    const onlyCompanies = providers.every((each) => snapshot.actors.kind.values[each] === COMPANY);
    return {
      seeker: speak.name(actorIds(row, [seeker])[0] ?? ''),
      what: lowerFirst(label(resourceLabels, itemAt(resources, resource), language)),
      theme: speak.name(themeIds(row, [theme])[0] ?? ''),
      who: listNames(actorIds(row, providers).map(speak.name), language, 2),
      isOne: providers.length === 1,
      onlyCompanies,
      exchange: {
        seeker: actorIds(row, [seeker])[0] ?? '',
        resource: itemAt(resources, resource),
        providers: actorIds(row, providers),
      } satisfies ToldExchange,
    };
  });
  const [first] = told;
  const more = told.length - 1;
  const others = isFrench
    ? ` et ${more} autre${more > 1 ? 's' : ''} besoin${more > 1 ? 's' : ''}`
    : ` and ${more} more`;
  return {
    headline: fill(
      isFrench
        ? '{seeker} cherche : {what} ({theme})[{others}]'
        : '{seeker} is looking for: {what} ({theme})[{others}]',
      { seeker: first?.seeker, what: first?.what, theme: first?.theme, others: more > 0 ? others : '' },
    ),
    facts: [
      ...told.map(({ isOne, onlyCompanies, exchange, ...values }) => {
        const consult = onlyCompanies
          ? isFrench
            ? ', à consulter dans le respect de la commande publique'
            : ', to be consulted within the rules of public procurement'
          : '';
        return join(
          fill(
            isFrench
              ? `{seeker} cherche : {what} ({theme}). {who} en ${isOne ? 'propose' : 'proposent'}${consult}.`
              : `{seeker} is looking for: {what} ({theme}). {who} ${isOne ? 'offers' : 'offer'} it${consult}.`,
            values,
          ),
          ...remarksOn(speak, settings, exchange),
        );
      }),
      ...standing(telling),
    ],
    nextStep: first ? exchangeStep(speak, settings, first.exchange) : fill(''),
    caveat: caveat('MET', language),
  };
}

/** How the actors are isolated that the matter is about, or mentions. */
function standing({ row, speak }: Telling): Part[] {
  const { language } = speak;
  const isFrench = language === 'FR';
  return row.matter.isolated.map(({ kind, actors, thread, endsOn, endedOn }) => {
    const names = listNames(actorIds(row, [...actors].slice(0, 3)).map(speak.name), language, 3, actors.length);
    const isInitiative = thread?.medium === 'INITIATIVE';
    const through = thread && (isInitiative ? initiativeIds(row, [thread.id]) : actorIds(row, [thread.id]))[0];
    const named = through ? (isInitiative ? quote(speak.name(through), language) : speak.name(through)) : '';
    const until = dateOf(kind === 'LAPSED' ? endedOn : endsOn);
    const values = { names, named, until: until === null ? '' : formatDay(until, language) };
    if (kind === 'LAPSED')
      return fill(
        isFrench
          ? '{names} : dernier lien connu[, {named}][, jusqu’au {until}].'
          : '{names}: the last known tie[, {named}][, until {until}].',
        values,
      );
    return fill(
      isFrench ? '{names} : {how}[, {named}][, jusqu’au {until}].' : '{names}: {how}[, {named}][, until {until}].',
      { ...values, how: lowerFirst(label(isolationLabels, kind, language)) },
    );
  });
}

function isolated(telling: Telling): Parts {
  const { row, speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const [one] = row.matter.isolated;
  const actors = actorIds(row, one?.actors ?? []);
  return {
    headline: fill(isFrench ? '{names} : {how}' : '{names}: {how}', {
      names: listNames(actors.map(speak.name), language, 2),
      how: lowerFirst(label(isolationLabels, one?.kind ?? 'NO_TIES', language)),
    }),
    facts: standing(telling),
    nextStep: isolatedStep(telling),
    caveat: caveat('NOT_ENTERED', language),
  };
}

/** Several who hang, or hung, by one project know one another already: what to ask them is whether more is planned. */
function isolatedStep({ row, speak }: Telling): Part {
  const [one] = row.matter.isolated;
  if (one?.kind === 'LAPSED' || one?.kind === 'SINGLE_THREAD')
    return askFirst(speak.language, { kind: one.kind, introductions: [], threadEnds: dateOf(one.endsOn) }, 0);
  return fill(speak.language === 'FR' ? 'Proposer une mise en relation.' : 'Propose an introduction.');
}

function fundingEnd(telling: Telling): Parts {
  const { row, speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const [end] = row.matter.ends;
  const beneficiaries = listNames((end?.beneficiaries ?? []).map(speak.name), language, 2);
  const [initiative] = row.matter.subject < 0 ? [] : initiativeIds(row, [row.matter.subject]);
  const unknown = isFrench ? 'Bénéficiaire inconnu' : 'Unknown beneficiary';
  const themes = listNames((end?.themes ?? []).map(speak.name), language, 1);
  const funders = (end?.funders ?? []).map(speak.name);
  const isOverToo = initiative !== undefined && telling.settings.of(initiative).end === end?.endsOn;
  const values = {
    // Money for one purpose is not all that an actor lives on.
    name: initiative ? title(speak, initiative) : `${beneficiaries || unknown}${themes === '' ? '' : ` (${themes})`}`,
    end: formatDay(end?.endsOn ?? row.asOf, language),
    amount: end?.amount == null ? '' : formatAmount(end.amount, language),
    funders: listNames(funders, language, 2),
  };
  return {
    headline: fitting(
      isFrench
        ? ['{name} : financement jusqu’au {end}, sans suite connue', '{name} : financement jusqu’au {end}']
        : ['{name}: funded until {end}, nothing known after it', '{name}: funded until {end}'],
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{name} : le financement connu s’achève le {end}[ ({amount})]${isOverToo ? ', comme le projet' : ''}[ ; financeur${funders.length > 1 ? 's' : ''} : {funders}]. Aucun autre n’est connu ensuite.`
          : `{name}: known funding ends on {end}[ ({amount})]${isOverToo ? ', as does the project' : ''}[; funder${funders.length > 1 ? 's' : ''}: {funders}]. No other is known after it.`,
        values,
      ),
      ...standing(telling),
      ...(row.matter.needs.length > 0 ? need(telling).facts.slice(0, row.matter.needs.length) : []),
    ],
    nextStep: fill(isFrench ? 'Vérifier si une suite est demandée.' : 'Check whether more is asked for.'),
    caveat: caveat('RENEWED', language),
  };
}
