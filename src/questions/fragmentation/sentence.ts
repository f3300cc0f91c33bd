/** How far the network falls apart, in words for people who decide. */

import { formatNumber, knownOn } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import type { FragmentationRow } from './row.js';

export function fragmentationSentence(row: FragmentationRow, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const { actorCount, largestCount, aloneCount, pairs } = row;
  const all = (actorCount * (actorCount - 1)) / 2;
  const connected = pairs.reduce((sum, count) => sum + count, 0);
  const told =
    language === 'FR'
      ? actorCount < 2
        ? `Acteurs connus : ${actorCount}.`
        : `Sur ${number(actorCount)} acteurs, ${number(largestCount)} se tiennent de proche en proche dans le plus grand ensemble ; sans aucun lien connu : ${number(aloneCount)}. Paires d'acteurs que rien ne relie : ${number(all - connected)} sur ${number(all)}.`
      : actorCount < 2
        ? `Known actors: ${actorCount}.`
        : `Of ${number(actorCount)} actors, ${number(largestCount)} hang together in the largest part; without any known tie: ${number(aloneCount)}. Pairs of actors that nothing connects: ${number(all - connected)} of ${number(all)}.`;
  return `${told} ${knownOn(row.asOf, language)}`;
}
