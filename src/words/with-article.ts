/** Names of organisations with the article that French has before them, and how a sentence says that somebody sits in one. */
import { listNames } from './formats.js';
import type { Speaker } from './names.js';
import type { Part } from './said.js';

type Article = 'la' | 'le' | 'l’' | '';

/** First words whose gender is certain; a company may be called anything, so its name stays bare. */
const feminine =
  /^(?:Banque|Bibliothèque|CA|CC|CU|Cellule|Commission|Commune|Communauté|Fabrique|Fédération|Fondation|Ligue|Maison|Médiathèque|Métropole|Mission|Préfecture|Région|Résidence|Ressourcerie|Sous-préfecture|Ville) /u;
const masculine =
  /^(?:Bureau|Campus|Centre|CHU|Club|Collège|Comité|Conseil|Copil|Département|Fablab|Groupe|Groupement|Lycée|Pôle|Syndicat|Tiers-lieu) /u;
/** Of either gender: the article loses its vowel. */
const elided =
  /^(?:ARS|Académie|Agence|Antenne|Association|École|Établissement|Institut|Office|UDAF|Union|Université|UTAS) /u;
/** First words that are several, of a name that is that of one organisation. */
const plural =
  /^(?:Amis|Ateliers|Centres|Écoles|Espaces|Familles|Foyers|Jeunes|Les|Maisons|Médiathèques|Officines|Robots|Services|Tisseurs) /u;

interface Words {
  readonly article: Article;
  /** What it is, before a name that would take another verb, or no preposition. */
  readonly noun: string;
}

const NONE: Words = { article: '', noun: '' };
const nouns: Readonly<Record<string, Words>> = {
  ASSOCIATION: { article: 'l’', noun: 'association' },
  COMPANY: { article: 'l’', noun: 'entreprise' },
  COOPERATIVE: { article: 'la', noun: 'coopérative' },
  FOUNDATION: { article: 'la', noun: 'fondation' },
  NETWORK: { article: 'le', noun: 'réseau' },
};

/**
 * The article only where the first word of the name tells it; "Les Aînés du Plateau" is one association, and takes the
 * verb of one.
 * @param isAfter a preposition: "à Le Fil" is no French
 */
function wordsFor({ language, named, name }: Speaker, id: string, isAfter = false): Words {
  const { kind } = named(id);
  const called = name(id);
  if (language !== 'FR' || kind === null) return NONE;
  if (plural.test(called) || (isAfter && /^Le /u.test(called))) return nouns[kind] ?? NONE;
  if (kind === 'COMPANY') return NONE;
  if (feminine.test(called)) return { article: 'la', noun: '' };
  if (masculine.test(called)) return { article: 'le', noun: '' };
  return elided.test(called) ? { article: 'l’', noun: '' } : NONE;
}

/** Words that end with an apostrophe are written together with what follows; before a noun they count with it. */
function before(words: string, noun: string, name: string): Part {
  const [first = '', ...others] = [words, noun, name].filter((each) => each !== '');
  const text = others.reduce((one, other) => (one.endsWith('’') ? `${one}${other}` : `${one} ${other}`), first);
  const own = `${words} ${noun}`.replace('’ ', '’').trim();
  return { text, words: own === '' ? 0 : own.split(' ').length };
}

/** "des Assembleurs", "au Fil": a name of which only its own article is known. */
function contract(preposition: 'de' | 'à', name: string): Part {
  const [, article, rest = ''] = /^(Les|Le) (.*)$/su.exec(name) ?? [];
  const isOf = preposition === 'de';
  const contracted = article === 'Les' ? (isOf ? 'des' : 'aux') : isOf ? 'du' : 'au';
  return { text: article === undefined ? `${preposition} ${name}` : `${contracted} ${rest}`, words: 1 };
}

/** "la CC du Pays de la Serre", "le Département de l’Aisne", "l’Académie d’Amiens"; the bare name of others. */
export function withArticle(speak: Speaker, id: string): Part {
  const { article, noun } = wordsFor(speak, id);
  return before(article, noun, speak.name(id));
}

/** The same at the beginning of a sentence: "La CC du Pays de la Serre". */
export function asSubject(speak: Speaker, id: string): Part {
  const { text, words } = withArticle(speak, id);
  return text === speak.name(id) ? { text, words } : { text: `L${text.slice(1)}`, words };
}

/** "à la CC", "au Département", "à l’Académie", "à A"; in English "to A". */
export function toActor(speak: Speaker, id: string): Part {
  const { article, noun } = wordsFor(speak, id, true);
  if (speak.language === 'FR' && `${article}${noun}` === '') return contract('à', speak.name(id));
  const words = speak.language !== 'FR' ? 'to' : article === 'le' ? 'au' : `à ${article}`.trim();
  return before(words, noun, speak.name(id));
}

/** Whom to ask: French says "Demander à la CC", English "Ask CC" without a word between. */
export const askWhom = (speak: Speaker, id: string): Part =>
  speak.language === 'FR' ? toActor(speak, id) : { text: speak.name(id), words: 0 };

/** "de la CA", "du Département", "de l’Académie", "de A"; in English "of A". */
export function ofActor(speak: Speaker, id: string): Part {
  const { article, noun } = wordsFor(speak, id, true);
  if (speak.language === 'FR' && `${article}${noun}` === '') return contract('de', speak.name(id));
  const words = speak.language !== 'FR' ? 'of' : article === 'le' ? 'du' : `de ${article}`.trim();
  return before(words, noun, speak.name(id));
}

/** Where people sit: "au Comité technique et à la Commission du numérique", "à : CDN" where the article is not known; in English "on …". */
export function inBodies(speak: Speaker, ids: readonly string[]): Part {
  const known = ids.map((id) => toActor(speak, id));
  const hasArticles = ids.every((id) => wordsFor(speak, id).article !== '');
  const bare = { text: listNames(ids.map(speak.name), speak.language, 4), words: 1 };
  if (speak.language !== 'FR') return { ...bare, text: `on ${bare.text}` };
  if (!hasArticles) return { ...bare, text: `à : ${bare.text}` };
  return {
    text: listNames(
      known.map(({ text }) => text),
      'FR',
      4,
    ),
    words: known.reduce((sum, { words }) => sum + words, 0),
  };
}
