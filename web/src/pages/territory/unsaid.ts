/** What a cell leaves out when one audience is chosen: what states no audience at all. */
interface Stating {
  readonly audiences: readonly unknown[];
}

interface Evidence<Initiative, Actor> {
  readonly initiatives: readonly Initiative[];
  readonly actors: readonly Actor[];
}

/** @param evidence of the whole cell, for all audiences */
export const unsaidIn = <Initiative extends Stating, Actor extends Stating>({
  initiatives,
  actors,
}: Evidence<Initiative, Actor>): readonly (Initiative | Actor)[] =>
  [...initiatives, ...actors].filter(({ audiences }) => audiences.length === 0);
