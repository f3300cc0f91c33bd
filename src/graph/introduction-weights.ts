import type { IntroductionWeights } from '../engine/introduction-features.js';

/**
 * What each reason to introduce two actors weighs in logit(score). Starting values, until `npm run evaluate` has fitted its own:
 * - the constant puts a pair with nothing but a shared EPCI at about 1 in 8;
 * - a common partner is the strongest predictor in the literature, and resource allocation rarely exceeds ½, so it weighs most;
 * - subjects come next: what they work on is the reason that people accept;
 * - a common funder says least: a funder pays for many that have nothing to say to one another.
 * @see Zhou, Lü & Zhang 2009 (resource allocation); Pesquita et al. 2008 (simGIC); Makri, Hitt & Lane 2010 (complementarity)
 */
export const introductionWeights: IntroductionWeights = {
  INTERCEPT: -3,
  COMMON_PARTNERS: 4,
  SUBJECTS: 2.5,
  NEARNESS: 1,
  COMMON_FUNDER: 0.3,
  COMPLEMENTARY_SUBJECTS: 0.5,
  NEED_AND_OFFER: 1,
};
