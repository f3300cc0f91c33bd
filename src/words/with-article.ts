/** Names of organisations with the article that French has before them, and how a sentence says that somebody sits in one. */
import { listNames } from './formats.js';
import type { Speaker } from './names.js';
import type { Part } from './said.js';

/** First words whose gender is certain; a company may be called anything, so its name stays bare. */
const feminine =
  /^(?:Banque|Bibliothèque|CA|CC|CU|Cellule|Commission|Commune|Communauté|Fabrique|Fédération|Fondation|Ligue|Maison|Médiathèque|Métropole|Mission|Préfecture|Région|Résidence|Ressourcerie|Sous-préfecture|Ville) /u;
const masculine =
  /^(?:Bureau|Campus|Centre|CHU|Club|Collège|Comité|Conseil|Copil|Département|Fablab|Groupe|Groupement|Lycée|Pôle|Syndicat|Tiers-lieu) /u;
/** Of either gender: the article loses its vowel. */
const elided = /^(?:ARS|Académie|Agence|Antenne|Association|École|Établissement|Institut|Office|Union|Université) /u;

type Article = 'la' | 'le' | 'l’' | '';

/** Only where the first word of the name tells it. */
function articleOf({ language, named, name }: Speaker, id: string): Article {
  const { kind } = named(id);
  if (language !== 'FR' || kind === null || kind === 'COMPANY') return '';
  const called = name(id);
  if (feminine.test(called)) return 'la';
  if (masculine.test(called)) return 'le';
  return elided.test(called) ? 'l’' : '';
}

/** "Les Aînés du Plateau" is one association, and takes the verb of one. */
const isPlural = ({ language, named, name }: Speaker, id: string): boolean =>
  language === 'FR' && named(id).kind === 'ASSOCIATION' && /^Les /u.test(name(id));

/** A word that ends with an apostrophe is written together with the name. */
function withWord(word: string, name: string): Part {
  if (word === '') return { text: name, words: 0 };
  const [words, text] = word.endsWith('’') ? [word.slice(0, -2).trim(), `${word}${name}`] : [word, `${word} ${name}`];
  return { text, words: words === '' ? 0 : words.split(' ').length };
}

/** "la CC du Pays de la Serre", "le Département de l’Aisne", "l’Académie d’Amiens"; the bare name of others. */
export const withArticle = (speak: Speaker, id: string): Part =>
  withWord(isPlural(speak, id) ? 'l’association' : articleOf(speak, id), speak.name(id));

/** The same at the beginning of a sentence: "La CC du Pays de la Serre". */
export function asSubject(speak: Speaker, id: string): Part {
  const { text, words } = withArticle(speak, id);
  return text === speak.name(id) ? { text, words } : { text: `L${text.slice(1)}`, words };
}

/** "à la CC", "au Département", "à l’Académie", "à A"; in English "to A". */
export function toActor(speak: Speaker, id: string): Part {
  if (speak.language !== 'FR') return withWord('to', speak.name(id));
  if (isPlural(speak, id)) return withWord('à l’association', speak.name(id));
  const article = articleOf(speak, id);
  return withWord(article === 'le' ? 'au' : `à ${article}`.trim(), speak.name(id));
}

/** "de la CA", "du Département", "de l’Académie", "de A"; in English "of A". */
export function ofActor(speak: Speaker, id: string): Part {
  if (speak.language !== 'FR') return withWord('of', speak.name(id));
  if (isPlural(speak, id)) return withWord('de l’association', speak.name(id));
  const article = articleOf(speak, id);
  return withWord(article === 'le' ? 'du' : `de ${article}`.trim(), speak.name(id));
}

/** Where people sit: "au Comité technique et à la Commission du numérique", "à : CDN" where the article is not known; in English "on …". */
export function inBodies(speak: Speaker, ids: readonly string[]): Part {
  const known = ids.map((id) => toActor(speak, id));
  const hasArticles = ids.every((id) => articleOf(speak, id) !== '');
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
