/** A flat feature graph of any size with a fixed seed: what initiatives of a territory have, as plain features without weight. */

import { seeded } from '../../src/model/random.js';
import { type FeatureSets, packFeatureSets } from './search/feature-sets.js';

const COMMUNES = 800;
const EPCIS = 20;
const ARRONDISSEMENTS = 5;
const ROOTS = 5;
const THEMES_BELOW = 12;
const KINDS = 6;

/**
 * Per initiative about 9.85 features: the département (95 %), most often the arrondissement, the EPCI and the commune it lies
 * in, one kind, one to three sub-themes with their roots, one or two actors and tags. Kinds, themes, actors and tags
 * are uneven, as in life: a few are in very many initiatives. There are half as many actors as initiatives, a hundredth as
 * many tags.
 */
export function makeFlatGraph(initiatives: number): FeatureSets {
  const random = seeded(1_000_003);
  const below = (count: number, unevenness = 1) => Math.floor(count * random() ** unevenness);
  const several = (most: number, make: () => number) => Array.from({ length: 1 + below(most) }, make);
  const firstEpci = 1 + ARRONDISSEMENTS;
  const firstCommune = firstEpci + EPCIS;
  const firstKind = firstCommune + COMMUNES;
  const firstRoot = firstKind + KINDS;
  const firstTheme = firstRoot + ROOTS;
  const firstActor = firstTheme + ROOTS * THEMES_BELOW;
  const firstTag = firstActor + initiatives / 2;
  const territory = () => {
    const reach = random();
    const commune = below(COMMUNES);
    const chain = [0, 1 + (commune % ARRONDISSEMENTS), firstEpci + (commune % EPCIS), firstCommune + commune];
    if (reach < 0.05) return [];
    if (reach < 0.2) return chain.slice(0, 1);
    if (reach < 0.3) return chain.slice(0, 2);
    return chain.slice(0, reach < 0.5 ? 3 : 4);
  };
  const themes = () =>
    Array.from({ length: 1 + below(3, 2) }, () => {
      const root = below(ROOTS, 1.3);
      return [firstRoot + root, firstTheme + root * THEMES_BELOW + below(THEMES_BELOW, 1.5)];
    }).flat();
  return packFeatureSets(
    Array.from({ length: initiatives }, () => [
      ...new Set([
        ...territory(),
        firstKind + below(KINDS, 1.5),
        ...themes(),
        ...several(2, () => firstActor + below(initiatives / 2, 2)),
        ...several(2, () => firstTag + below(initiatives / 100, 1.5)),
      ]),
    ]),
  );
}
