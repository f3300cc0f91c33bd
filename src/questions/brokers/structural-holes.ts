/**
 * How closely the partners of an actor are tied to each other: constraint (Burt 1992) and effective size, with all ties
 * of equal weight.
 * @see Burt, Structural Holes, Harvard University Press, 1992; Borgatti, Structural holes: unpacking Burt's redundancy
 * measures, 1997
 */
import { type Adjacency, degreeOf, neighboursOf } from '../../measures/network/network.js';

export interface StructuralHoles {
  readonly degree: number;
  /** Ties among its partners. */
  readonly tiesAmongPartners: number;
  /** degree − 2 × ties among partners ÷ degree; null without a tie. */
  readonly effectiveSize: number | null;
  /**
   * By partner, in the order of neighbours: (1/d + Σ over common partners q of 1/(d × degree of q))², with d the degree
   * of the actor.
   */
  readonly constraints: readonly number[];
}

export function structuralHoles(network: Adjacency, node: number): StructuralHoles {
  const degree = degreeOf(network, node);
  const partners = neighboursOf(network, node);
  const isPartner = new Set(partners);
  let known = 0;
  const constraints: number[] = [];
  for (const partner of partners) {
    let indirect = 0;
    for (const common of neighboursOf(network, partner)) {
      if (!isPartner.has(common)) continue;
      known += 1;
      indirect += 1 / degreeOf(network, common);
    }
    constraints.push(((1 + indirect) / degree) ** 2);
  }
  return {
    degree,
    tiesAmongPartners: known / 2,
    effectiveSize: degree === 0 ? null : degree - known / degree,
    constraints,
  };
}
