/**
 * The weights to start from, and to stay near where the data are few. Fitted on the H2020 projects of CORDIS (data to April 2016, split 2015-09-01:
 * new ties from 2015-02-01 and from 2015-05-01 up to the split); judged on what started later: P@10 13.6 %, hit@10 60.9 %,
 * non-hub hit@10 42.6 %, lift 1.32. docs/evaluation.md has the intervals.
 */
import type { Weights } from './fit-weights.js';

export const storedWeights: { readonly listwise: Weights; readonly pointwise: Weights } = {
  listwise: new Map([
    ['partners', 1.1],
    ['team-size', -1.1],
    ['places', 0.61],
    ['undertakings', -0.61],
    ['partners-any', 0.41],
    ['walk', 0.26],
    ['l3', 0.21],
    ['teams', 0.18],
    ['own-places', 0.16],
    ['repeated-partners', 0.15],
    ['any', 0.13],
    ['programme', 0.1],
    ['partners-instrument', 0.06],
  ]),
  /** The rival, where there is nothing to fit it on: common neighbours and presence. */
  pointwise: new Map([
    ['undertakings', 0.5],
    ['common-partners', 1],
  ]),
};
