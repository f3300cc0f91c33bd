/** Why two initiatives or two actors could do more together, in words for decision makers (P1, P2, P4, P5, P6). */

import type { Context } from '../../answers/context.js';
import { CANDIDATE } from '../../model/candidate.js';
import { caveat } from '../../words/caveats.js';
import { daysLeft } from '../../words/days-left.js';
import { formatDay, listNames, lowerFirst } from '../../words/formats.js';
import { type Language, label, resourceLabels, synergyLabels } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, join, type Parts, type Said, tellParts } from '../../words/said.js';
import { leads, leadsWithPlace, places, title, titleBeside } from '../../words/titles.js';
import { introduction } from './introduction-parts.js';
import { leafOfSynergy, type SynergyRow } from './row.js';

export async function saySynergy(context: Context, row: SynergyRow, language: Language): Promise<Said> {
  const speak = await speaker(context, language, [
    row.a,
    row.b,
    ...row.sharedLeaves,
    ...row.sharedThemes.map(({ theme }) => theme),
    ...row.sharedRoots,
    ...row.leavesOfA,
    ...row.leavesOfB,
    ...(row.goBetweens ?? []).map(({ actor }) => actor),
    ...(row.lastShared ? [row.lastShared.initiative] : []),
    ...(row.sharedEpci ?? []),
    ...(row.commonFunders ?? []),
    ...(row.commonPartners ?? []).map(({ actor }) => actor),
    ...row.exchanges.flatMap(({ seeker, theme, offers }) => [seeker, theme, ...offers.map(({ actor }) => actor)]),
  ]);
  return tellParts(partsOf[row.kind](speak, row), row.asOf, speak.isExample, language);
}

type Telling = (speak: Speaker, row: SynergyRow) => Parts;

const names = (speak: Speaker, ids: readonly string[], most = 2) =>
  listNames(ids.map(speak.name), speak.language, most);

/** About the leads when those of both are known, because they would pool; else about the projects. */
const pooling: Telling = (speak, row) => {
  const { a, b, adjacent } = row;
  const isFrench = speak.language === 'FR';
  const leaf = leafOfSynergy(row);
  const isOfLeads = [a, b].every((id) => leads(speak, id) !== '');
  const who = (id: string, other: string) =>
    isOfLeads ? leadsWithPlace(speak, id) : titleBeside(speak, id, other, { isPlaced: true });
  const values = {
    theme: leaf === undefined ? '' : speak.name(leaf),
    ...{ x: who(a, b), y: who(b, a), here: places(speak, a), there: places(speak, b) },
    ...{ one: titleBeside(speak, a, b), other: titleBeside(speak, b, a) },
    between: row.goBetweens?.[0] ? speak.name(row.goBetweens[0].actor) : '',
  };
  const beside = adjacent ? (isFrench ? ', dans des territoires voisins' : ', in neighbouring areas') : '';
  // "chacun" agrees with the leads, whatever the gender of their names.
  const ofLeads = isFrench
    ? `Les porteurs {x} et {y} mènent chacun un projet sur le même sujet[, {theme}]${beside} : {one} et {other}.`
    : `{x} and {y} each run a project on the same subject[, {theme}]${beside}: {one} and {other}.`;
  const ofProjects = isFrench
    ? `{x} et {y} portent sur le même sujet[, {theme}]${beside}.`
    : `{x} and {y} address the same subject[, {theme}]${beside}.`;
  return {
    headline: fill(
      isFrench ? '[{theme} : ]2 projets[, {here} et {there}]' : '[{theme}: ]2 projects[, {here} and {there}]',
      values,
    ),
    facts: [fill(isOfLeads ? ofLeads : ofProjects, values)],
    nextStep: join(
      fill(
        isFrench
          ? 'À mutualiser peut-être : achat, outil, formation.'
          : 'To pool, perhaps: purchases, tools, training.',
      ),
      fill(isFrench ? '[{between} travaille déjà avec les deux.]' : '[{between} already works with both.]', values),
    ),
    caveat: caveat('BOUGHT_TOGETHER', speak.language),
  };
};

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
 * The need with the best fitting offer, of equal ones the first; and the actors that offer it, the best fit first,
 * companies last.
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

const needOffer: Telling = (speak, row) => {
  const isFrench = speak.language === 'FR';
  const main = mainExchange(speak, row);
  if (!main) return { headline: fill(label(synergyLabels, row.kind, speak.language)), facts: [] };
  const { initiative, isOfCompany } = main;
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
    ],
    caveat: caveat('MET', speak.language),
  };
};

const relay: Telling = (speak, row) => {
  const isFrench = speak.language === 'FR';
  const from = row.source ?? row.a;
  const to = from === row.a ? row.b : row.a;
  const leaf = leafOfSynergy(row);
  const values = {
    ...{ ending: titleBeside(speak, from, to), going: titleBeside(speak, to, from) },
    end: row.commonEnd ? formatDay(row.commonEnd, speak.language) : '',
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
          ? "{ending} s'achève[ le {end}] ; {going} continue sur le même sujet[, {theme}], même terrain."
          : '{ending} ends[ on {end}]; {going} goes on with the same subject[, {theme}], in the same area.',
        values,
      ),
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
