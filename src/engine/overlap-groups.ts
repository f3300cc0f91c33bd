/** Overlaps that are one matter: uncoordinated pairs on the same leaf theme that hang together. */

/** A pair of ids; theme: the rarest theme that both name themselves, null when there is none or the two are run together. */
export interface LinkedPair {
  readonly a: string;
  readonly b: string;
  readonly theme: string | null;
}

export interface Matter {
  readonly theme: string;
  /** In the order of their ids. */
  readonly initiatives: readonly string[];
  /** How many pairs of it overlap. */
  readonly pairs: number;
}

export interface OverlapGroups {
  /** The group of this pair. */
  of(a: string, b: string): Matter | null;
}

/** Components of the pairs, theme by theme: nine similar workshops are one matter, not 36. */
export function groupOverlaps(pairs: Iterable<LinkedPair>): OverlapGroups {
  const above = new Map<string, string>();
  const topOf = (member: string): string => {
    let top = member;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    if (top !== member) above.set(member, top);
    return top;
  };
  const linked = [...pairs].filter((pair) => pair.theme !== null);
  const memberOf = ({ theme }: LinkedPair, id: string) => `${theme} ${id}`;
  for (const pair of linked) {
    const [a, b] = [topOf(memberOf(pair, pair.a)), topOf(memberOf(pair, pair.b))];
    if (a !== b) above.set(b, a);
  }
  const found = new Map<string, { theme: string; initiatives: Set<string>; pairs: number }>();
  for (const pair of linked) {
    const top = topOf(memberOf(pair, pair.a));
    const group = found.get(top) ?? { theme: pair.theme as string, initiatives: new Set(), pairs: 0 };
    found.set(top, group);
    group.initiatives.add(pair.a).add(pair.b);
    group.pairs += 1;
  }
  const groups = new Map<string, Matter>();
  for (const [top, { theme, initiatives, pairs: count }] of found) {
    const sorted = [...initiatives].sort();
    groups.set(top, { theme, initiatives: sorted, pairs: count });
  }
  const themes = new Map(linked.map(({ a, b, theme }) => [`${a} ${b}`, theme]));
  return {
    of(a, b) {
      const theme = themes.get(`${a} ${b}`);
      return (theme && groups.get(topOf(`${theme} ${a}`))) || null;
    },
  };
}
