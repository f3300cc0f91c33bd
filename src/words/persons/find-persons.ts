/**
 * Finds natural persons in free text: a form of address with a name, a mobile number, a mail address that is not known
 * to be an organisation's, a social security number (NIR). A name alone is not found, because it looks like that of a
 * street or a shop.
 */
import { findUnknownMail } from './unknown-mail.js';

export interface SeenPerson {
  readonly sign: 'NAME' | 'MOBILE' | 'MAIL' | 'NIR';
  /** The text that was found, as written. */
  readonly text: string;
}

/**
 * The first match of each kind, in the order of the kinds; empty: no person is named.
 * @param own the name and the place of the organisation that the text is about: a mail address may be made of them
 */
export function findPersons(text: string, own?: string): SeenPerson[] {
  const findMail = (plain: string) => findUnknownMail(plain, own);
  const signs = { NAME: findName, MOBILE: findMobile, MAIL: findMail, NIR: findNir } as const;
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[’ʼ]/g, "'");
  return (['NAME', 'MOBILE', 'MAIL', 'NIR'] as const).flatMap((sign) => {
    const seen = signs[sign](plain);
    return seen === undefined ? [] : [{ sign, text: seen }];
  });
}

/** Professional titles are also used before a subject: "Docteur en droit", "Professeur d'anglais". */
const CIVILITY =
  /(?<![\p{L}\p{N}.'-])(?:(?<civil>MM?\.|Mrs?\.?|Ms\.?|Mmes?\.?|M(?:lles?|elles?)\.?|Monsieur|Messieurs|Madame|Mesdames|Mesdemoiselles|Mademoiselle|MONSIEUR|MADAME|MADEMOISELLE|MME|MLLE)|(?<title>Drs?\.?|DR\.?|Docteure?|DOCTEUR|Prs?\.|Prof\.|Professeure?|Ma[iî]tre))(?:[ \t]+|(?<=\.))(?=\p{L})/gu;

const NAME = String.raw`\p{Lu}(?:\.|[\p{L}'-]+)`;
const PARTICLE = `(?:de la |de l'|de |du |des |d'|le |la |van |von |ben |el )`;
const NAMED = new RegExp(`^(?:${PARTICLE}){0,2}${NAME}(?: (?:${PARTICLE})?${NAME}){0,3}`, 'u');
/** "le maire", "la Présidente", "l'adjointe": a function, not the person who holds it. */
const ARTICLE = /^(?:le |la |les |l'|Le |La |Les |L')/;
const Functions =
  /^(?:vice-|sous-|co-|ex-)?(?:maires?|président|préfet|préfèt|direct(?:eur|rice)|délégué|adjoint|conseill|secrétair|chef|cheff|responsable|charg|coordinat|coordonnat|recteur|rectrice|inspect|député|sénat|ministre|trésori|élu|référent|médiat|conseil|principal|provis|gérant|générale?s?(?![\p{L}])|technique|départemental|régional|documentalist|vétérinair|restaurateur|numérique|cyber|tout|doyen|agent|ingénieur|animat|technicien|docteur|professeur|commissaire|procureur|juge|greffi|notaire|ambassad|madame|monsieur|mesdames|messieurs|mme)/iu;
/** Something named after a person: a word for a place comes just before. */
const Place =
  /(?:rues?|avenues?|av\.|boulevards?|bd|bld|places?|squares?|quais?|impasses?|allées?|chemins?|cours|route|passage|pont|parc|collèges?|lycées?|écoles?|groupe scolaire|maternelle|campus|université|institut|hôpital|hôpitaux|clinique|centre(?: hospitalier| social| de santé| culturel)?|CH|EHPAD|résidence|maisons?(?: de santé| pour tous| des jeunes| de quartier| d'arrêt)?|médiathèque|bibliothèque|musée|espace|salle|foyer|fondation|stade|gymnase|château|hôtel|pavillon|villa|bâtiment|amphithéâtre|prix|crèche|théâtre|jardin|tour|cité|quartier|ancienne? \p{L}+|association) (?:(?:de|du|des|d'|de la) ?)?$/iu;

/** The number of characters before a form of address that are searched for such a word. */
const LONGEST_PLACE = 60;

/** "BERNARD Lucie (Mme)", "Martin Jean, M." and nothing else: as lists write names to be sorted. */
const Sorted = new RegExp(
  String.raw`^${NAME}(?: (?:${PARTICLE})?${NAME}){1,3}(?: ?\((?:MM?\.?|Mmes?\.?|Mlles?\.?|Monsieur|Madame)\)|, ?(?:MM?\.|Mmes?\.?|Mlles?\.?|Monsieur|Madame))$`,
  'u',
);

function findName(text: string): string | undefined {
  const sorted = Sorted.exec(text.trim())?.[0];
  if (sorted !== undefined) return sorted;
  for (const found of text.matchAll(CIVILITY)) {
    const [civility] = found;
    const after = text.slice(found.index + civility.length);
    const name = nameAfter(after, found.groups?.title !== undefined);
    if (name === undefined || Place.test(text.slice(Math.max(0, found.index - LONGEST_PLACE), found.index))) continue;
    return `${civility}${name}`.trim();
  }
  return undefined;
}

/** The name at the beginning of the text, after a function if there is one: "la directrice, Anne Martin". */
function nameAfter(text: string, isTitle: boolean): string | undefined {
  const article = ARTICLE.exec(text)?.[0] ?? '';
  const words = text.slice(article.length);
  // "M. Le Goff" and "Mme La Fontaine" are names; "M. Le Maire" is a function in a letter, and "Mme L'Hostis" a name.
  if (article !== '' && (/^\p{Ll}/u.test(article) || Functions.test(words))) return nameBehindFunction(article, words);
  if (Functions.test(text)) return nameBehindFunction('', text);
  if (isTitle && /^\p{Ll}/u.test(text)) return undefined;
  const name = NAMED.exec(text)?.[0];
  return name !== undefined && name.replace(/[^\p{L}]/gu, '').length > 1 ? name : undefined;
}

/**
 * Two capitalised words or more, directly after the words of the function or a comma: "le maire Jean Martin", not "le
 * maire de Laon".
 */
function nameBehindFunction(article: string, text: string): string | undefined {
  const words = /^[\p{L}-]+(?: (?!de |du |des |d'|en )\p{Ll}[\p{L}-]+){0,3}/u.exec(text)?.[0] ?? '';
  let rest = text.slice(words.length).replace(/^,? /, '');
  for (let next = Functions.exec(rest); next; next = Functions.exec(rest)) rest = rest.replace(/^[\p{L}-]+,? ?/u, '');
  const name = /^\p{Lu}[\p{L}'-]+(?: (?:de |du |d')?\p{Lu}[\p{L}'-]+)+/u.exec(rest)?.[0];
  return name === undefined ? undefined : `${article}${text.slice(0, text.length - rest.length)}${name}`;
}

/**
 * 06 or 07 and eight digits, in national or international form; not the beginning of a SIRET, nor a day with its hour.
 */
function findMobile(text: string): string | undefined {
  const numbers = text.matchAll(
    /(?<![\p{L}\d])(?:(?:\+|00) ?33[ .\-/]{0,2}(?:\(0\)[ .\-/]{0,2})?|\(?0)[67](?:\)?[ .\-/·]{0,3}\d){8}(?!\d)/gu,
  );
  for (const [number] of numbers) if (!DAY.test(number)) return number;
  return undefined;
}

/** "06/07/2026 12", and "07/12/22 - 04/01" of a period. */
const DAY = /^0[67]([./-])\d\d\1(?:(?:19|20)\d\d|\d\d ?[-–] ?[0-3]\d\1(?:0\d|1[0-2]))/;

/** Sex, year, month, département, commune, order and key: with a valid key, or with the usual spaces. */
function findNir(text: string): string | undefined {
  const numbers = text.matchAll(
    /(?<![\p{L}\d])([12])( ?)(\d\d)\2(0[1-9]|1[0-2]|[2-9]\d)\2(\d\d|2[AB])\2(\d{3})\2(\d{3})(?:[ /-]?(\d\d))?(?!\d)/giu,
  );
  for (const [number, sex = '', blank, year = '', month = '', place = '', commune = '', order = '', key] of numbers) {
    const digits = `${sex}${year}${month}${place.toUpperCase().replace('2A', '19').replace('2B', '18')}${commune}${order}`;
    if (key === undefined ? blank === ' ' : 97 - (Number(digits) % 97) === Number(key)) return number;
  }
  return undefined;
}
