/** How fragmented the network is, in words for decision makers. */

import { formatNumber } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { fill, tellFacts } from '../../words/said.js';
import type { FragmentationRow } from './row.js';

export function fragmentationSentence(row: FragmentationRow, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const { actorCount, largestCount, aloneCount, pairs } = row;
  const all = (actorCount * (actorCount - 1)) / 2;
  const connected = pairs.reduce((sum, count) => sum + count, 0);
  const values = {
    ...{ actors: number(actorCount), largest: number(largestCount), alone: number(aloneCount) },
    ...{ apart: number(all - connected), all: number(all) },
  };
  const french = [
    'Sur {actors} acteurs, {largest} se tiennent de proche en proche dans le plus grand ensemble ; sans aucun lien en cours : {alone}.',
    "Paires d'acteurs que rien ne relie : {apart} sur {all}.",
  ];
  const english = [
    'Of {actors} actors, {largest} are connected in the largest part; without any current tie: {alone}.',
    'Pairs of actors that nothing connects: {apart} of {all}.',
  ];
  const few = language === 'FR' ? ['Acteurs connus : {actors}.'] : ['Known actors: {actors}.'];
  const told = actorCount < 2 ? few : language === 'FR' ? french : english;
  const facts = told.map((template) => fill(template, values));
  return tellFacts(facts, row.asOf, false, language);
}
