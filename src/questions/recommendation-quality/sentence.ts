/** Whether the suggestions were right, in words for decision makers. */

import { formatDay, formatNumber, formatRatio, formatShare } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { fill, tellFacts } from '../../words/said.js';
import type { RecommendationQualityRow } from './row.js';

export function recommendationQualitySentence(row: RecommendationQualityRow, language: Language): string {
  const [ours, popularity] = ['passerelle', 'popularity'].map((name) => row.methods?.find((one) => one.name === name));
  const ofTen = (share: number | null | undefined) => formatRatio((share ?? 0) * 10, language);
  const number = (value: number) => formatNumber(value, language);
  const values = {
    ...{ since: formatDay(row.split, language), ties: number(row.newTieCount), actors: number(row.testActorCount) },
    ...{ right: ofTen(ours?.precisionAt10), hit: formatShare(ours?.hitAt10 ?? 0, language) },
    usual: ofTen(popularity?.precisionAt10),
  };
  const french = [
    'Depuis le {since}, nouveaux liens entre acteurs déjà connus : {ties}.',
    ...(ours
      ? [
          "Mises en relation proposées qui se sont faites depuis : {right} sur dix en moyenne, pour {actors} acteurs ; au moins une pour {hit} d'entre eux.",
          'En proposant à tous les acteurs les plus présents : {usual} sur dix.',
        ]
      : ["C'est trop peu pour juger : il en faut 50.", 'Réglage par défaut, non vérifié sur ces données.']),
  ];
  const english = [
    'Since {since}, new ties between actors known before: {ties}.',
    ...(ours
      ? [
          'Suggested introductions that came about since: {right} of ten on average, for {actors} actors; one at least for {hit} of them.',
          'Suggesting the most present actors to everybody: {usual} of ten.',
        ]
      : ['Too few to judge: 50 are needed.', 'Default settings, not calibrated on these data.']),
  ];
  const facts = (language === 'FR' ? french : english).map((template) => fill(template, values));
  return tellFacts(facts, row.asOf, false, language);
}
