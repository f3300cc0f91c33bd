/** Passerelle: its in-process engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/config.js';
import { type OpenEngine, TOP } from './engine.js';
import { indexFeatureSets } from './search/index-sets.js';
import { allSimilarTop } from './search/similarity.js';

export const openPasserelle: OpenEngine = async (sets) => {
  const index = indexFeatureSets(sets);
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  return {
    version: `Passerelle ${version}`,
    // Rows with fewer than ten are padded with zeros, which add nothing to the sum.
    answer: async () => allSimilarTop(index, TOP).scores,
    close: async () => undefined,
  };
};
