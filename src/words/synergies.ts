/** Why two initiatives, or two actors, could do more together, in words for people who decide (P1 to P6). */
import type { Context } from '../graph/context.js';
import type { SynergyRow } from '../graph/synergies.js';
import { formatDay, knownOn, listNames, quote } from './formats.js';
import { type Language, label, resourceLabels } from './labels.js';
import { type Speaker, speaker } from './names.js';

export async function synergySentence(context: Context, row: SynergyRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, [
    row.a,
    row.b,
    ...row.sharedLeaves,
    ...row.sharedRoots,
    ...row.leavesOfA,
    ...row.leavesOfB,
    ...(row.missingThemes ?? []),
    ...(row.goBetweens ?? []),
    ...(row.sharedEpci ?? []),
    ...(row.commonFunders ?? []),
    ...(row.commonPartners ?? []).map(({ actor }) => actor),
    ...row.exchanges.flatMap(({ seeker, providers }) => [seeker, ...providers]),
  ]);
  return `${sentences[row.kind]?.(speak, row)} ${knownOn(row.asOf, language)}`;
}

type Sentence = (speak: Speaker, row: SynergyRow) => string;

/** The lead speaks for an initiative; without a known lead its title does. */
function voice(speak: Speaker, id: string): string {
  const { leads } = speak.named(id);
  return leads.length > 0 ? listNames(leads, speak.language, 2) : quote(speak.name(id), speak.language);
}

const places = (speak: Speaker, id: string) => listNames(speak.named(id).territories, speak.language, 2);
const title = (speak: Speaker, id: string) => quote(speak.name(id), speak.language);
const other = (row: SynergyRow) => (row.source === row.a ? row.b : row.a);
const names = (speak: Speaker, ids: readonly string[], most = 2) =>
  listNames(ids.map(speak.name), speak.language, most);

const pooling: Sentence = (speak, row) => {
  const [x, y, theme] = [voice(speak, row.a), voice(speak, row.b), names(speak, row.sharedLeaves, 1)];
  const [from, to] = [places(speak, row.a), places(speak, row.b)];
  const between = row.goBetweens?.[0];
  if (speak.language === 'FR') {
    const beside = row.adjacent ? ', dans des territoires voisins' : '';
    const bridge = between ? ` ${speak.name(between)} travaille déjà avec les deux.` : '';
    return `${x} (${from}) et ${y} (${to}) mènent chacun un projet sur le même sujet, ${theme}${beside}. À mutualiser peut-être : achat, outil, formation.${bridge}`;
  }
  const beside = row.adjacent ? ', in neighbouring areas' : '';
  const bridge = between ? ` ${speak.name(between)} already works with both.` : '';
  return `${x} (${from}) and ${y} (${to}) each run a project on the same subject, ${theme}${beside}. To pool, perhaps: purchases, tools, training.${bridge}`;
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

const replication: Sentence = (speak, row) => {
  const from = row.source ?? row.a;
  const theme = names(speak, row.missingThemes ?? [], 1);
  const result = speak.named(from).results[0];
  const shown = `${title(speak, from)}${result ? `, ${result}` : ''}`;
  return speak.language === 'FR'
    ? `${theme} : présent ici, ${places(speak, from)} (${shown}), absent là, ${places(speak, other(row))}. ${voice(speak, from)} pourrait en parler.`
    : `${theme}: present in ${places(speak, from)} (${shown}), absent in ${places(speak, other(row))}. ${voice(speak, from)} could share it.`;
};

const needOffer: Sentence = (speak, row) => {
  const [exchange] = row.exchanges;
  if (!exchange) return '';
  const what = label(resourceLabels, exchange.resource, speak.language);
  const [seeker, provider] = [speak.name(exchange.seeker), speak.name(exchange.providers[0] ?? '')];
  return speak.language === 'FR'
    ? `${seeker} cherche : ${what}. ${provider} propose : ${what}.`
    : `${seeker} is looking for ${what}. ${provider} offers ${what}.`;
};

const relay: Sentence = (speak, row) => {
  const [ending, going] = [title(speak, row.source ?? row.a), title(speak, other(row))];
  const end = row.commonEnd ? formatDay(row.commonEnd, speak.language) : '';
  return speak.language === 'FR'
    ? `${ending} s'achève le ${end} ; ${going} continue sur le même sujet, même terrain : préparer le relais.`
    : `${ending} ends on ${end}; ${going} goes on with the same subject and area: prepare the handover.`;
};

/** The contribution that weighs most is the reason given. */
const introduction: Sentence = (speak, row) => {
  const fr = speak.language === 'FR';
  const [best] = [...(row.contributions ?? [])].sort((one, two) => two.contribution - one.contribution);
  const reasons: Readonly<Record<string, () => string>> = {
    COMMON_PARTNERS: () =>
      `${fr ? 'partenaire, ' : 'partner, '}${names(
        speak,
        (row.commonPartners ?? []).map(({ actor }) => actor),
      )}`,
    SUBJECTS: () =>
      `${fr ? 'sujet, ' : 'subject, '}${names(speak, row.sharedLeaves.length > 0 ? row.sharedLeaves : row.sharedThemes.map(({ theme }) => theme))}`,
    NEARNESS: () =>
      `${fr ? 'territoire, ' : 'territory, '}${row.sharedEpci?.length ? names(speak, row.sharedEpci) : fr ? 'voisin' : 'neighbouring'}`,
    COMMON_FUNDER: () => `${fr ? 'financeur, ' : 'funder, '}${names(speak, row.commonFunders ?? [])}`,
    COMPLEMENTARY_SUBJECTS: () => `${fr ? 'thématique, ' : 'theme, '}${names(speak, row.sharedRoots)}`,
    NEED_AND_OFFER: () =>
      `${fr ? 'besoin et offre, ' : 'need and offer, '}${row.exchanges.map(({ resource }) => label(resourceLabels, resource, speak.language)).join(', ')}`,
  };
  const reason = reasons[best?.feature ?? '']?.() ?? '';
  const [x, y] = [speak.name(row.a), speak.name(row.b)];
  return fr
    ? `${x} et ${y} : aucun projet partagé connu. Point commun : ${reason}.`
    : `${x} and ${y}: no known shared project. In common: ${reason}.`;
};

const sentences: Readonly<Record<string, Sentence>> = {
  POOLING: pooling,
  COMPLEMENTARY: complementary,
  REPLICATION: replication,
  NEED_OFFER: needOffer,
  RELAY: relay,
  INTRODUCTION: introduction,
} satisfies Record<string, Sentence>;
