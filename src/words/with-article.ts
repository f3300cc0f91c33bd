/** Names of public bodies with the article that French has before them, and how a sentence says that somebody sits in one. */
import { publicKinds } from '../language/groups.js';
import { listNames } from './formats.js';
import type { Speaker } from './names.js';
import type { Part } from './said.js';

const feminine =
  /^(?:CC|CA|CU|Communauté|Commune|Ville|Métropole|Préfecture|Sous-préfecture|Région|Bibliothèque|Commission|Cellule|Mission) /u;
const masculine = /^(?:Département|Syndicat|Comité|Conseil|Groupe|Bureau|Club|Copil) /u;

type Article = 'la' | 'le' | '';

/** Only where the first word of the name of a public body or of an instance tells it, and no elision can be wrong. */
function articleOf({ language, named, name }: Speaker, id: string): Article {
  const kind = named(id).kind;
  if (language !== 'FR' || !(kind === 'BODY' || (publicKinds as readonly (string | null)[]).includes(kind))) return '';
  if (feminine.test(name(id))) return 'la';
  return masculine.test(name(id)) ? 'le' : '';
}

/** "Les Aînés du Plateau" is one association, and takes the verb of one. */
const isPlural = ({ language, named, name }: Speaker, id: string): boolean =>
  language === 'FR' && named(id).kind === 'ASSOCIATION' && /^Les /u.test(name(id));

const withWord = (word: string, name: string): Part =>
  word === '' ? { text: name, words: 0 } : { text: `${word} ${name}`, words: word.split(' ').length };

/** "la CC du Pays de la Serre", "le Département de l’Aisne"; the bare name of others. */
export const withArticle = (speak: Speaker, id: string): Part =>
  withWord(isPlural(speak, id) ? 'l’association' : articleOf(speak, id), speak.name(id));

/** The same at the beginning of a sentence: "La CC du Pays de la Serre". */
export function asSubject(speak: Speaker, id: string): Part {
  const { text, words } = withArticle(speak, id);
  return words === 0 ? { text, words } : { text: `L${text.slice(1)}`, words };
}

/** "à la CC", "au Département", "à A"; in English "to A". */
export function toActor(speak: Speaker, id: string): Part {
  const article = articleOf(speak, id);
  if (speak.language !== 'FR') return withWord('to', speak.name(id));
  return withWord(article === 'le' ? 'au' : article === 'la' ? 'à la' : 'à', speak.name(id));
}

/** "de la CA", "du Département", "de A"; in English "of A". */
export function ofActor(speak: Speaker, id: string): Part {
  const article = articleOf(speak, id);
  if (speak.language !== 'FR') return withWord('of', speak.name(id));
  return withWord(article === 'le' ? 'du' : article === 'la' ? 'de la' : 'de', speak.name(id));
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
