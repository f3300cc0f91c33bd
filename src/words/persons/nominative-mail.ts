/**
 * Finds the professional address of a person, which any domain may have: prenom.nom@…, or an address made of the name that
 * is written beside it.
 */

import { bareNames, plainWord } from './bare-names.js';
import { isGivenName } from './given-names.js';
import { isOfFunction } from './private-mail.js';

const ADDRESSES =
  /(?<![\w.%+-])([\w%+-](?:[\w.%+'-]{0,62}[\w%+-])?)(?:@| ?[[(] ?(?:at|arobase|arobas|@|à) ?[\])] ?)((?:[a-z0-9-]+\.){1,4}[a-z]{2,12})(?![\w-])/gi;

/** Words of the names of places, which stand beside a given name: "saint.martin@…", "pont-saint-maxence@…". */
const PLACE = /^(?:st|ste|saint|sainte|sur|sous|les|le|la|aux|du|des|val|pont|mont|bois|notre|dame|france)$/;

/** Undefined: there is none. */
export function findNominativeMail(text: string): string | undefined {
  if (!/@|arobas|[[(] ?(?:at|à)/i.test(text)) return undefined;
  for (const [address, local = ''] of text.matchAll(ADDRESSES)) {
    const words = plainWord(local)
      .split(/[._+\-\d]+/)
      .filter((word) => word !== '');
    if (words.some((word) => (isOfFunction(word) && !isGivenName(word)) || PLACE.test(word))) continue;
    if (isName(words) || bareNames(text).some((name) => isMadeOf(words.join(''), name))) return address;
  }
  return undefined;
}

const isName = (words: readonly string[]) => words.length >= 2 && words.length <= 4 && words.some(isGivenName);

/** "jdupont", "dupont.j", "dupont" and "jean" are all made of Jean Dupont. */
const isMadeOf = (local: string, { given, family }: { readonly given: string; readonly family: string }) =>
  [family, given, `${given}${family}`, `${family}${given}`, `${given[0]}${family}`, `${family}${given[0]}`].includes(
    local,
  );
