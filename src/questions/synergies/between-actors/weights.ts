import type { ActorSynergyWeights } from './features.js';

/**
 * The weight of each feature of an actor synergy in logit(score).
 * - SUBJECTS is fitted. On the H2020 projects of CORDIS the same measure weighs 2.1 (first ties before 2015-09-01,
 * windows from 2015-02-01 and from 2015-05-01, logistic regression, presence as a separate feature). Presence itself
 * (1.26 for each unit of its logarithm) is left out: popularity is no reason.
 * - COMMON_PARTNERS is scaled. On CORDIS it weighs 51, but 99 % of the new pairs have values below 0.033, because
 * partners have hundreds of partners; the product is 1.7. In a territory the highest values are near 0.4, where a
 * weight of 4 gives the same product.
 * - The others have no counterpart in CORDIS and are set by reasoning: the intercept gives a pair with nothing but a
 * shared EPCI a score of about 1 in 8; a common funder weighs least, because it funds many actors with nothing in
 * common.
 * @see Zhou, Lü & Zhang 2009 (resource allocation); Pesquita et al. 2008 (simGIC); Makri, Hitt & Lane 2010
 * (complementarity)
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
