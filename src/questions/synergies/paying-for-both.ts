/** Who pays for two projects of one subject: it can ask of both what they have found. */
import type { Settings } from '../../answers/setting.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { toActor } from '../../words/with-article.js';

/** The first funder of one, by its grants, that has granted money to the other too; undefined without any. */
export function payingForBoth(settings: Settings, [a, b]: readonly [string, string]): string | undefined {
  const ofOther = settings.of(b).grants.map(({ funder }) => funder);
  return settings.of(a).grants.find(({ funder }) => ofOther.includes(funder))?.funder;
}

export const askPayer = (speak: Speaker, funder: string): Part =>
  fill(
    speak.language === 'FR'
      ? 'Demander {whom}, qui finance les deux, un bilan commun : publics, coûts, résultats.'
      : 'Ask {whom}, which funds both, for a common assessment: audiences, costs, results.',
    { whom: speak.language === 'FR' ? toActor(speak, funder) : speak.name(funder) },
  );
