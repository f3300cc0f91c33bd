/** Whether two actors may be introduced to each other, what they have in common, and who could introduce them. */
import { type Network, type NetworkActor, neighboursOf } from '../../measures/network/network.js';
import { itemAt } from '../../model/item-at.js';

export interface InCommon {
  /** Themes below the roots that both work on. */
  readonly sharedThemes: readonly string[];
  readonly sharedEpci: readonly string[];
  /** Actors tied to both. */
  readonly goBetweens: readonly string[];
  /** Bodies in which both sit. */
  readonly sharedBodies: readonly string[];
}

/** False for bodies, for two actors of one house, and for two that already meet or will work together. */
export function isIntroducible(one?: NetworkActor, two?: NetworkActor): boolean {
  if (!one || !two || one.kind === 'BODY' || two.kind === 'BODY') return false;
  return !one.known.includes(two.id) && !one.circles.some((circle) => two.circles.includes(circle));
}

/** What two actors have in common; null without a common theme or a common EPCI. */
export function findInCommon(network: Network, a: number, b: number): InCommon | null {
  const [one, two] = [itemAt(network.actors, a), itemAt(network.actors, b)];
  const sharedThemes = one.themes.filter((theme) => two.themes.includes(theme));
  const sharedEpci = one.epci.filter((epci) => two.epci.includes(epci));
  if (sharedThemes.length + sharedEpci.length === 0) return null;
  const partners = new Set(neighboursOf(network, b));
  const between = [...neighboursOf(network, a)].filter((partner) => partners.has(partner));
  return {
    sharedThemes,
    sharedEpci,
    goBetweens: between.map((partner) => itemAt(network.actors, partner).id),
    sharedBodies: one.seats.filter((body) => two.seats.includes(body)),
  };
}
