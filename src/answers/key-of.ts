/** A cache key for filters: equal for equal filters, whatever the order of their fields. */
export function keyOf(filters: object): string {
  const stated = Object.entries(filters).filter(([, value]) => value !== null && value !== undefined);
  const inOrder = stated.sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(
    inOrder.map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value)].sort() : value]),
  );
}
