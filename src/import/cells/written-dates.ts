/** Rewrites dates in words, or with the year first, in a form that `readDate` reads: "1er avril 2021". Pure. */
import { normalizeName } from './normalize-name.js';

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'mar', 'march'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'sep', 'september'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];
/** "Délibération n° 12 du 05/02/2024", "DEL 2024-02-05": the words say which day it is. */
const DATE_IN_TEXT = /(?<![\d/.-])(?:\d{1,2}\/\d{1,2}\/\d{4}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d/.-]|T\d)/g;
/** Without its day and month, such as "fin 2026" or "2e trimestre 2024": only the year is known. */
const PART_OF_YEAR =
  /^(?:fin|debut|mi|milieu|courant|printemps|ete|automne|hiver|t[1-4]|s[12]|[1-4](?:er|e|eme|nd)? (?:trimestre|semestre)|(?:premier|deuxieme|second|troisieme|quatrieme|dernier) (?:trimestre|semestre)|rentree)(?: de l annee| d annee)? ((?:19|20)\d{2})$/;

const NUMBERS = new Map(MONTHS.flatMap((names, at) => names.map((name) => [name, String(at + 1).padStart(2, '0')])));

/** A date as 12/03/2021 or 2021-03-12, or the year alone where only the month is stated; undefined for other texts. */
export function spellDate(text: string): string | undefined {
  const [, year, month, day] = /^((?:19|20)\d{2})[/.](\d{1,2})[/.](\d{1,2})(?:[T ]\S+)?$/.exec(text) ?? [];
  if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact) return compact.slice(1).join('-');
  const ofMonth =
    /^((?:19|20)\d{2})[-/.](?:0?[1-9]|1[0-2])$/.exec(text) ?? /^(?:0?[1-9]|1[0-2])[-/.]((?:19|20)\d{2})$/.exec(text);
  if (ofMonth) return ofMonth[1];
  if (!/\p{L}/u.test(text)) return undefined;
  const dates = text.match(DATE_IN_TEXT) ?? [];
  return dates.length === 1 ? dates[0] : spellWords(normalizeName(text));
}

function spellWords(plain: string): string | undefined {
  const [, day = '', name = '', year = ''] =
    /^(?:\D* )?(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]+) (\d{4}|\d{2})$/.exec(plain) ?? [];
  const month = NUMBERS.get(name);
  if (month !== undefined) return `${day}/${month}/${year}`;
  const [, first = '', second, last] = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(plain) ?? [];
  const english = NUMBERS.get(first);
  if (english !== undefined) return `${second}/${english}/${last}`;
  const [, word = '', alone] = /^(?:(?:en|in|fin|debut|mi|courant) )?([a-z]+) ((?:19|20)\d{2})$/.exec(plain) ?? [];
  return NUMBERS.has(word) ? alone : PART_OF_YEAR.exec(plain)?.[1];
}
