/** Which names could be meant by one that does not exist: those that graphql-js proposes, else all in the order of the alphabet. */
export function namesInstead(message: string, all: Iterable<string>): string {
  const [, proposed = ''] = /Did you mean (.*)\?$/.exec(message) ?? [];
  const names = [...proposed.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  if (names.length === 0) return [...all].sort().join(', ');
  return names.map((name) => (proposed.includes('inline fragment') ? `... on ${name}` : name)).join(', ');
}
