/** Why two initiatives or two actors could do more together, in words for decision makers (P1, P2, P4, P5, P6). */

import type { Context } from '../../answers/context.js';
import { type Settings, settingsOf } from '../../answers/setting.js';
import { CANDIDATE } from '../../model/candidate.js';
import { caveat } from '../../words/caveats.js';
import { daysLeft } from '../../words/days-left.js';
import { formatDay, listNames, lowerFirst } from '../../words/formats.js';
import { type Language, label, resourceLabels, synergyLabels } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Parts, type Said, tellParts } from '../../words/said.js';
import { places, title, titleBeside, titleWithLeads } from '../../words/titles.js';
import { exchangeStep, remarksOn } from './exchange-words.js';
import { introduction } from './introduction-parts.js';
import { MOST_SHARED, pooling } from './pooling-parts.js';
import { goesOnUntil, narrowerAudience } from './relay-words.js';
import { leafOfSynergy, type SynergyRow } from './row.js';

export async function saySynergy(context: Context, row: SynergyRow, language: Language): Promise<Said> {
  const exchanging = row.exchanges.flatMap(({ seeker, offers }) => [seeker, ...offers.map(({ actor }) => actor)]);
  const settings = await settingsOf(context, row.asOf, [row.a, row.b, ...exchanging]);
  const speak = await speaker(context, language, [
    row.a,
    row.b,
    ...settings.named,
    ...row.sharedLeaves,
    ...row.sharedThemes.map(({ theme }) => theme),
    ...row.sharedRoots,
    ...row.leavesOfA,
    ...row.leavesOfB,
    ...(row.goBetweens ?? [])
      .slice(0, 1)
      .flatMap(({ actor, initiatives }) => [actor, ...initiatives.slice(0, MOST_SHARED)]),
    ...(row.lastShared ? [row.lastShared.initiative] : []),
    ...(row.sharedEpci ?? []),
    ...(row.commonFunders ?? []),
    ...(row.commonPartners ?? []).map(({ actor }) => actor),
    ...row.exchanges.flatMap(({ seeker, theme, offers }) => [seeker, theme, ...offers.map(({ actor }) => actor)]),
  ]);
  return tellParts(partsOf[row.kind](speak, row, settings), row.asOf, speak.isExample, language);
}

type Telling = (speak: Speaker, row: SynergyRow, settings: Settings) => Parts;

const names = (speak: Speaker, ids: readonly string[], most = 2) =>
  listNames(ids.map(speak.name), speak.language, most);

const complementary: Telling = (speak, row) => {
  const { a, b } = row;
  const isFrench = speak.language === 'FR';
  const smaller = (row.populationOfA ?? 0) <= (row.populationOfB ?? 0) ? a : b;
  const values = {
    ...{ ground: places(speak, smaller), root: names(speak, row.sharedRoots, 1) },
    ...{ one: titleBeside(speak, a, b), other: titleBeside(speak, b, a) },
    ...{ subA: names(speak, row.leavesOfA), subB: names(speak, row.leavesOfB) },
  };
  return {
    headline: fill(isFrench ? '[{ground} : ]{subA} et {subB}' : '[{ground}: ]{subA} and {subB}', values),
    facts: isFrench
      ? [
          fill('[Même terrain : {ground}. ]{one} apporte : {subA} ; {other} apporte : {subB}.', values),
          fill("[Ensemble, l'offre est plus complète : {root}.]", values),
        ]
      : [
          fill('[Same area: {ground}. ]{one} brings {subA}, {other} brings {subB}.', values),
          fill('[Together a fuller offer: {root}.]', values),
        ],
    caveat: caveat('DIFFERENT_AUDIENCES', speak.language),
  };
};

/**
 * The need with the best fitting offer (the first of equal ones), and the actors that offer it: the best fit first, companies last.
 */
function mainExchange(speak: Speaker, { exchanges }: SynergyRow) {
  const isCompany = (actor: string) => speak.named(actor).kind === 'COMPANY';
  const best = (offers: SynergyRow['exchanges'][number]['offers']) =>
    [...offers].sort((x, y) => y.fit - x.fit || Number(isCompany(x.actor)) - Number(isCompany(y.actor)))[0];
  const [main] = exchanges
    .flatMap((exchange) => {
      const offer = best(exchange.offers);
      return offer ? [{ ...exchange, offer, isOfCompany: isCompany(offer.actor) }] : [];
    })
    .sort((x, y) => y.offer.fit - x.offer.fit);
  return main;
}

const needOffer: Telling = (speak, row, settings) => {
  const isFrench = speak.language === 'FR';
  const main = mainExchange(speak, row);
  if (!main) return { headline: fill(label(synergyLabels, row.kind, speak.language)), facts: [] };
  const { initiative, isOfCompany } = main;
  const exchange = { seeker: main.seeker, resource: main.resource, providers: [main.offer.actor] };
  const [seeker, provider, theme] = [main.seeker, main.offer.actor, main.theme].map(speak.name);
  const values = {
    ...{ seeker, provider, theme, what: lowerFirst(label(resourceLabels, main.resource, speak.language)) },
    // A project that is not in the graph has no title to name it by.
    project: initiative === null || initiative === CANDIDATE ? '' : title(speak, initiative),
  };
  const market = !isOfCompany
    ? ''
    : isFrench
      ? ', à consulter dans le respect de la commande publique'
      : ', to be consulted within the rules of public procurement';
  const sought = isFrench ? '{seeker} cherche : {what} ({theme})' : '{seeker} is looking for {what} ({theme})';
  return {
    headline: fill(sought, values),
    facts: [
      fill(`${isFrench ? '[Pour {project}, ]' : '[For {project}, ]'}${sought}.`, values),
      fill(isFrench ? `{provider} en propose${market}.` : `{provider} offers it${market}.`, values),
      ...remarksOn(speak, settings, exchange),
    ],
    nextStep: exchangeStep(speak, settings, exchange),
    caveat: caveat('MET', speak.language),
  };
};

const relay: Telling = (speak, row, settings) => {
  const isFrench = speak.language === 'FR';
  const from = row.source ?? row.a;
  const to = from === row.a ? row.b : row.a;
  const leaf = leafOfSynergy(row);
  const values = {
    ...{ ending: titleWithLeads(speak, from, to), going: titleWithLeads(speak, to, from) },
    end: row.commonEnd ? formatDay(row.commonEnd, speak.language) : '',
    until: goesOnUntil(speak, settings, to),
    theme: leaf === undefined ? '' : speak.name(leaf),
  };
  return {
    headline: fill(
      isFrench
        ? '[{theme} : ]un relais à préparer[ avant le {end}]'
        : '[{theme}: ]a handover to prepare[ before {end}]',
      values,
    ),
    facts: [
      fill(
        isFrench
          ? "{ending} s'achève[ le {end}] ; {going} continue[ jusqu'au {until}] sur le même sujet[, {theme}], même terrain."
          : '{ending} ends[ on {end}]; {going} goes on[ until {until}] with the same subject[, {theme}], in the same area.',
        values,
      ),
      narrowerAudience(speak, settings, from, to),
    ],
    whyNow: daysLeft(row.asOf, row.commonEnd, speak.language),
    nextStep: fill(isFrench ? 'À préparer : le relais.' : 'To prepare: the handover.'),
    caveat: caveat('FOLLOWED', speak.language),
  };
};

const partsOf: Readonly<Record<SynergyRow['kind'], Telling>> = {
  POOLING: pooling,
  COMPLEMENTARY: complementary,
  NEED_OFFER: needOffer,
  RELAY: relay,
  INTRODUCTION: introduction,
};
