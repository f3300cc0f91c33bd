/** Tells which EPCI touch, without geometry: a common postal code is the sign of it; pure. */
import type { OfficialCommune } from './official-code.js';

/**
 * By id of an EPCI, the greater ids among those that share a postal code with it, sorted: each pair once. Those in no
 * pair (114 of 1,255) have no known neighbour, which does not mean that they have none.
 */
export function findPostalNeighbours(
  communes: readonly OfficialCommune[],
  epciOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const epciByPostalCode = new Map<string, Set<string>>();
  for (const { code, codesPostaux = [] } of communes) {
    const epci = epciOf.get(code);
    if (epci === undefined) continue;
    for (const postalCode of codesPostaux) {
      epciByPostalCode.set(postalCode, (epciByPostalCode.get(postalCode) ?? new Set()).add(epci));
    }
  }
  const greater = new Map<string, Set<string>>();
  for (const together of epciByPostalCode.values()) {
    for (const one of together) {
      for (const other of together) if (one < other) greater.set(one, (greater.get(one) ?? new Set()).add(other));
    }
  }
  return new Map([...greater].map(([id, others]) => [id, [...others].sort()]));
}
