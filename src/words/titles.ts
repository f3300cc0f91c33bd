/** How sentences name initiatives. */
import { listNames, quote } from './formats.js';
import type { Speaker } from './names.js';

/** The title in quotes. */
export function title(speak: Speaker, id: string): string {
  return quote(speak.name(id), speak.language);
}

/** The names of its territories; empty where none is known. */
export function places(speak: Speaker, id: string, most = 2): string {
  return listNames(speak.named(id).territories, speak.language, most);
}

/** The names of its leads; empty where none is known. */
export function leads(speak: Speaker, id: string): string {
  return listNames(speak.named(id).leads, speak.language, 2);
}

/** Its leads; when nobody leads it any more, who did last, until which year. */
const ledBy = (speak: Speaker, id: string): string => leads(speak, id) || speak.named(id).formerLeads;

/** “A”; with a place, or when another initiative of the sentence has the same title, “A” (its territories). */
export function titleBeside(speak: Speaker, id: string, other: string, { isPlaced = false } = {}): string {
  return behind(title(speak, id), [isPlaced || isOneTitle(speak, id, other) ? places(speak, id) : '']);
}

/** “A” (its leads); when another initiative of the sentence has the same title, “A” (its leads, its territories). */
export function titleWithLeads(speak: Speaker, id: string, other: string): string {
  const { isOfPlace } = speak.named(id);
  const where = isOneTitle(speak, id, other) && !isOfPlace ? places(speak, id) : '';
  return behind(title(speak, id), [ledBy(speak, id), where]);
}

/** “A” (its leads, area: its territories); without the territories when the leads are their authorities. */
export function titleWithPlace(speak: Speaker, id: string): string {
  const [who, where] = [ledBy(speak, id), places(speak, id)];
  const isSaid = who !== '' && (speak.named(id).isOfPlace || (where !== '' && who.startsWith(where)));
  const place =
    isSaid || where === '' ? '' : who === '' ? where : `${speak.language === 'FR' ? 'territoire :' : 'area:'} ${where}`;
  return behind(title(speak, id), [who, place]);
}

const isOneTitle = (speak: Speaker, one: string, other: string) =>
  speak.name(one).toLocaleLowerCase('fr') === speak.name(other).toLocaleLowerCase('fr');

function behind(name: string, more: readonly string[]): string {
  const told = more.filter((each) => each !== '');
  return told.length > 0 ? `${name} (${told.join(', ')})` : name;
}
