import type { ActorSynergyWeights } from './features.js';

/**
 * The weight of each feature of an actor synergy in logit(score).
 * - SUBJECTS is fitted: the same measure on the H2020 projects of CORDIS, on first ties before 2015-09-01 (windows from 2015-02-01 and from
 *   2015-05-01, logistic, presence held apart) weighs 2.1. Presence itself (1.26 a logarithm) is left out: popularity is no reason.
 * - COMMON_PARTNERS is scaled: there it weighs 51, on values that stay below 0.033 for 99 % of the pairs that came about, since partners have
 *   hundreds of partners: 1.7 at that value. In a territory the strongest are near 0.4, which 4 makes worth as much.
 * - The others have no counterpart in CORDIS, and start from reasons: the constant puts a pair with nothing but a shared EPCI at about 1 in 8;
 *   a common funder says least, for it pays for many that have nothing to say to one another.
 * @see Zhou, Lü & Zhang 2009 (resource allocation); Pesquita et al. 2008 (simGIC); Makri, Hitt & Lane 2010 (complementarity)
 */
export const actorSynergyWeights: ActorSynergyWeights = {
  INTERCEPT: -3,
  COMMON_PARTNERS: 4,
  SUBJECTS: 2.1,
  NEARNESS: 1,
  COMMON_FUNDER: 0.3,
  COMPLEMENTARY_SUBJECTS: 0.5,
  NEED_AND_OFFER: 1,
};
