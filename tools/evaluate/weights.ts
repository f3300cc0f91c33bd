/**
 * The initial weights, used as a prior when there is little data. Fitted on the H2020 projects of CORDIS (data to April
 * 2016, split 2015-09-01: new ties from 2015-02-01 and from 2015-05-01 up to the split), and evaluated on projects that
 * started later: docs/evaluation.md has the figures and their intervals.
 */
import type { Weights } from './fit-weights.js';

export const storedWeights: { readonly listwise: Weights; readonly pointwise: Weights } = {
  listwise: new Map([
    ['partners', 1.1],
    ['team-size', -1.06],
    ['undertakings', -0.64],
    ['l3', 0.47],
    ['partners-any', 0.45],
    ['places', 0.4],
    ['programme', 0.13],
    ['walk', 0.11],
    ['own-places', 0.08],
    ['any', 0.06],
    ['repeated-partners', 0.06],
    ['teams', 0.04],
    ['partners-instrument', 0.01],
  ]),
  /** The rival method when there is no data to fit it on: common neighbours and presence. */
  pointwise: new Map([
    ['undertakings', 0.5],
    ['common-partners', 1],
  ]),
};
