/** The address of a place in a request, for `tell`: `['overlaps', 'ground', 0]` is `overlaps: ground[0]`, `['actors', 'filter', 'text']` is `actors: filter.text`. */
export function addressOf(path: readonly (string | number)[]): string[] {
  const address: string[] = [];
  for (const step of path) {
    if (typeof step === 'number') address.push(`${address.pop() ?? ''}[${step}]`);
    else address.push(step);
  }
  return address;
}
