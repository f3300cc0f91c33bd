/** Why two initiatives, or two actors, could do more together, in words for people who decide (P1, P2, P4, P5, P6). */

import type { Context } from '../../answers/context.js';
import { CANDIDATE } from '../../model/candidate.js';
import { formatDay, knownOn, listNames, lowerFirst, quote } from '../../words/formats.js';
import { type Language, label, resourceLabels } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { leafOfSynergy, type SynergyRow } from './row.js';

export async function synergySentence(context: Context, row: SynergyRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, [
    row.a,
    row.b,
    ...row.sharedLeaves,
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
  return `${sentences[row.kind]?.(speak, row)} ${knownOn(row.asOf, language)}`;
}

type Sentence = (speak: Speaker, row: SynergyRow) => string;

/** The name of the lead of an initiative; without a known lead, the title of the initiative. */
function voice(speak: Speaker, id: string): string {
  const { leads } = speak.named(id);
  return leads.length > 0 ? listNames(leads, speak.language, 2) : quote(speak.name(id), speak.language);
}

const places = (speak: Speaker, id: string) => listNames(speak.named(id).territories, speak.language, 2);
const title = (speak: Speaker, id: string) => quote(speak.name(id), speak.language);
const other = (row: SynergyRow) => (row.source === row.a ? row.b : row.a);
const names = (speak: Speaker, ids: readonly string[], most = 2) =>
  listNames(ids.map(speak.name), speak.language, most);

/** The titles in quotes, “A” and “B”, when the sentence names the leads. */
function projects(speak: Speaker, { a, b }: SynergyRow): string {
  const isTold = [a, b].every((id) => speak.named(id).leads.length === 0);
  if (isTold) return '';
  return `${speak.language === 'FR' ? ' : ' : ': '}${listNames([title(speak, a), title(speak, b)], speak.language)}`;
}

/** "X (territory)"; X alone when no territory is known or X has the name of its territory. */
function voiceAndPlace(speak: Speaker, id: string): string {
  const [who, where] = [voice(speak, id), places(speak, id)];
  return where === '' || where === who ? who : `${who} (${where})`;
}

const pooling: Sentence = (speak, row) => {
  const [x, y] = [voiceAndPlace(speak, row.a), voiceAndPlace(speak, row.b)];
  const leaf = leafOfSynergy(row);
  const [theme, both] = [leaf === undefined ? '' : speak.name(leaf), projects(speak, row)];
  const between = row.goBetweens?.[0]?.actor;
  if (speak.language === 'FR') {
    const beside = row.adjacent ? ', dans des territoires voisins' : '';
    const bridge = between ? ` ${speak.name(between)} travaille déjà avec les deux.` : '';
    // "chacun" agrees with the leads, whatever the gender of their names.
    const leads = [row.a, row.b].every((id) => speak.named(id).leads.length > 0) ? 'Les porteurs ' : '';
    return `${leads}${x} et ${y} mènent chacun un projet sur le même sujet, ${theme}${beside}${both}. À mutualiser peut-être : achat, outil, formation.${bridge}`;
  }
  const beside = row.adjacent ? ', in neighbouring areas' : '';
  const bridge = between ? ` ${speak.name(between)} already works with both.` : '';
  return `${x} and ${y} each run a project on the same subject, ${theme}${beside}${both}. To pool, perhaps: purchases, tools, training.${bridge}`;
};

const complementary: Sentence = (speak, row) => {
  const smaller = (row.populationOfA ?? 0) <= (row.populationOfB ?? 0) ? row.a : row.b;
  const [ground, root] = [places(speak, smaller), names(speak, row.sharedRoots, 1)];
  const [a, b] = [title(speak, row.a), title(speak, row.b)];
  const [subA, subB] = [names(speak, row.leavesOfA), names(speak, row.leavesOfB)];
  return speak.language === 'FR'
    ? `Même terrain : ${ground}. ${a} apporte : ${subA} ; ${b} apporte : ${subB}. Ensemble, l'offre est plus complète : ${root}.`
    : `Same area: ${ground}. ${a} brings ${subA}, ${b} brings ${subB}: together a fuller offer: ${root}.`;
};

/** The need that an offer suits best, of equals the first; and who offers it: what suits best first, companies last. */
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

const needOffer: Sentence = (speak, row) => {
  const main = mainExchange(speak, row);
  if (!main) return '';
  const { initiative, isOfCompany } = main;
  const what = lowerFirst(label(resourceLabels, main.resource, speak.language));
  const [seeker, provider, theme] = [main.seeker, main.offer.actor, main.theme].map(speak.name);
  // A project that is not in the graph has no title to be named by.
  const forWhich = initiative === null || initiative === CANDIDATE ? '' : title(speak, initiative);
  if (speak.language === 'FR') {
    const opening = forWhich === '' ? '' : `Pour ${forWhich}, `;
    const market = isOfCompany ? ', à consulter dans le respect de la commande publique' : '';
    return `${opening}${seeker} cherche : ${what} (${theme}). ${provider} en propose${market}.`;
  }
  const opening = forWhich === '' ? '' : `For ${forWhich}, `;
  const market = isOfCompany ? ', to be consulted within the rules of public procurement' : '';
  return `${opening}${seeker} is looking for ${what} (${theme}). ${provider} offers it${market}.`;
};

const relay: Sentence = (speak, row) => {
  const [ending, going] = [title(speak, row.source ?? row.a), title(speak, other(row))];
  const end = row.commonEnd ? formatDay(row.commonEnd, speak.language) : '';
  return speak.language === 'FR'
    ? `${ending} s'achève le ${end} ; ${going} continue sur le même sujet, même terrain : préparer le relais.`
    : `${ending} ends on ${end}; ${going} goes on with the same subject and area: prepare the handover.`;
};

/** The last project that two actors shared, with its day when that is known. */
function last(speak: Speaker, { lastShared }: SynergyRow): string {
  if (!lastShared) return '';
  const what = title(speak, lastShared.initiative);
  const day = lastShared.until ? formatDay(lastShared.until, speak.language) : null;
  if (speak.language === 'FR') return ` ; le dernier, ${what}${day ? `, jusqu'au ${day}` : ''}`;
  return `; the last, ${what}${day ? `, until ${day}` : ''}`;
}

/** The contribution that weighs most is the reason given. */
const introduction: Sentence = (speak, row) => {
  const fr = speak.language === 'FR';
  const [best] = [...(row.contributions ?? [])].sort((one, two) => two.contribution - one.contribution);
  /** "partenaires, A et B". */
  const shared = (french: string, english: string, ids: readonly string[]) =>
    `${fr ? french : english}${ids.length > 1 ? 's' : ''}, ${names(speak, ids)}`;
  const reasons: Readonly<Record<string, () => string>> = {
    COMMON_PARTNERS: () =>
      shared(
        'partenaire',
        'partner',
        (row.commonPartners ?? []).map(({ actor }) => actor),
      ),
    SUBJECTS: () =>
      shared(
        'sujet',
        'subject',
        row.sharedLeaves.length > 0 ? row.sharedLeaves : row.sharedThemes.map(({ theme }) => theme),
      ),
    NEARNESS: () =>
      row.sharedEpci?.length
        ? shared('territoire', 'area', row.sharedEpci)
        : fr
          ? 'territoire, voisin'
          : 'area, neighbouring',
    COMMON_FUNDER: () => shared('financeur', 'funder', row.commonFunders ?? []),
    COMPLEMENTARY_SUBJECTS: () => shared('thématique', 'theme', row.sharedRoots),
    NEED_AND_OFFER: () =>
      `${fr ? 'besoin et offre, ' : 'need and offer, '}${listNames(
        row.exchanges.map(({ resource }) => lowerFirst(label(resourceLabels, resource, speak.language))),
        speak.language,
      )}`,
  };
  const reason = reasons[best?.feature ?? '']?.() ?? '';
  const [x, y] = [speak.name(row.a), speak.name(row.b)];
  return fr
    ? `${x} et ${y} : aucun projet partagé en cours${last(speak, row)}. Point commun : ${reason}.`
    : `${x} and ${y}: no current shared project${last(speak, row)}. In common: ${reason}.`;
};

const sentences: Readonly<Record<string, Sentence>> = {
  POOLING: pooling,
  COMPLEMENTARY: complementary,
  NEED_OFFER: needOffer,
  RELAY: relay,
  INTRODUCTION: introduction,
} satisfies Record<string, Sentence>;
