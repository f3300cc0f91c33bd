/** Reads the place that the title of a request names: "Ouvrir un point d'accès à Hirson". */
import { fold } from './title-words.ts';

const plain = (name: string) => fold(name).replace(/[’'-]/g, ' ');

/** A capitalised name after a preposition, with the small words inside it. */
const PLACE =
  /(?<![\p{L}\d])(?:[àÀ]|aux?|de|du|d['’]|en|sur|dans|pour|autour de|at|in|of|near)\s*((?:(?:la|le|les)\s+|l['’])?\p{Lu}[\p{L}'’]*(?:[\s-](?:(?:sur|sous|en|les|lès|la|le|de|du|des|et|aux?)[\s-]|d['’]|l['’])*\p{Lu}[\p{L}'’]*)*)/gu;

/** The names in the title that may be those of places. */
export const placesInTitle = (title: string): readonly string[] =>
  [...title.matchAll(PLACE)].flatMap(({ 1: name }) => name ?? []);

interface Found {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly within: readonly { readonly name: string; readonly within: readonly { readonly name: string }[] }[];
}

/**
 * The one territory of exactly this name; of several, the one within the council's own, and of a town and the
 * arrondissement that is called after it, the town; undefined: none, or it is not clear.
 */
export function placeOfName<T extends Found>(
  name: string,
  found: readonly T[],
  home: string | undefined,
): T | undefined {
  const named = found.filter((each) => plain(each.name) === plain(name));
  if (named.length < 2) return named[0];
  const inside = named.filter(({ within }) =>
    [...within, ...within.flatMap((each) => each.within)].some((above) => above.name === home),
  );
  const towns = inside.filter(({ level }) => level !== 'ARRONDISSEMENT');
  return towns.length === 1 ? towns[0] : undefined;
}
