/** Whether the suggestions came true, in words for people who decide. */

import { formatDay, formatNumber, formatRatio, formatShare, knownOn } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import type { RecommendationQualityRow } from './row.js';

export function recommendationQualitySentence(row: RecommendationQualityRow, language: Language): string {
  const number = (value: number) => formatNumber(value, language);
  const since = formatDay(row.split, language);
  const [ours, popularity] = ['passerelle', 'popularity'].map((name) => row.methods?.find((one) => one.name === name));
  const ofTen = (share: number | null | undefined) => formatRatio((share ?? 0) * 10, language);
  const hit = formatShare(ours?.hitAt10 ?? 0, language);
  const told =
    language === 'FR'
      ? `Depuis le ${since}, nouveaux liens entre acteurs déjà connus : ${number(row.newTieCount)}. ${
          ours
            ? `Mises en relation proposées qui se sont faites depuis : ${ofTen(ours.precisionAt10)} sur dix en moyenne, pour ${number(row.testActorCount)} acteurs ; au moins une pour ${hit} d'entre eux. En proposant à tous les acteurs les plus présents : ${ofTen(popularity?.precisionAt10)} sur dix.`
            : "C'est trop peu pour juger : il en faut 50. Réglage par défaut, non vérifié ici."
        }`
      : `Since ${since}, new ties between actors known before: ${number(row.newTieCount)}. ${
          ours
            ? `Suggested introductions that came about since: ${ofTen(ours.precisionAt10)} of ten on average, for ${number(row.testActorCount)} actors; one at least for ${hit} of them. Suggesting the most present actors to everybody: ${ofTen(popularity?.precisionAt10)} of ten.`
            : 'Too few to judge: 50 are needed. Default settings, not calibrated here.'
        }`;
  return `${told} ${knownOn(row.asOf, language)}`;
}
