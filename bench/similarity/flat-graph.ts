/**
 * A flat feature graph of any size with a fixed seed: the properties of a territory's initiatives as unweighted
 * features.
 */

import { seeded } from '../../src/model/random.js';
import { type FeatureSets, packFeatureSets } from './search/feature-sets.js';

const COMMUNES = 800;
const EPCIS = 20;
const ARRONDISSEMENTS = 5;
const ROOTS = 5;
const THEMES_BELOW = 12;
const KINDS = 6;

/**
 * About 9.85 features for each initiative: the département (95 %), usually its arrondissement, EPCI and commune, one
 * kind, one to three sub-themes with their roots, one or two actors, and tags. Kinds, themes, actors and tags are
 * skewed as in real data: a few are in very many initiatives. There are half as many actors as initiatives, and a
 * hundredth as many tags.
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
