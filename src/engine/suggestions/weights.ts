/**
 * The weights to start from, and to stay near where the data are few. Fitted on the H2020 projects of CORDIS (data to April 2016, split 2015-09-01:
 * new ties from 2015-02-01 and from 2015-05-01 up to the split); judged on what started later: P@10 13.3 %, hit@10 60.1 %,
 * non-hub hit@10 41.0 %, lift 1.26. docs/evaluation.md has the intervals.
 */
import type { Weights } from './fit-weights.js';

export const storedWeights: { readonly listwise: Weights; readonly pointwise: Weights } = {
  listwise: new Map([
    ['partners', 1.12],
    ['team-size', -1.02],
    ['undertakings', -0.48],
    ['places', 0.44],
    ['partners-any', 0.32],
    ['far-walk', 0.26],
    ['l3', 0.17],
    ['teams', 0.14],
    ['programme', 0.12],
    ['any', 0.11],
    ['own-places', 0.09],
    ['partners-instrument', 0.04],
    ['partners-line', 0.04],
    ['team-size-alike', 0.02],
    ['undertakings-alike', 0.01],
    ['repeated-then-any', 0.01],
  ]),
  /** The rival, where there is nothing to fit it on: common neighbours and presence. */
  pointwise: new Map([
    ['undertakings', 0.5],
    ['common-partners', 1],
  ]),
};
