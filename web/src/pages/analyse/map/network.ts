/** The network as it is drawn and described: the number of partners of each actor, and the part that the legend leaves visible. */
import type { WholeNetworkQuery } from '../../../generated/graphql.ts';
import { isInstitution } from '../../../parts/shape.tsx';

export type Network = NonNullable<WholeNetworkQuery['network']>;
export type Actor = Network['actors'][number];

/** Id of the root theme of its colour; empty where none is known. */
export const rootOf = ({ mainTheme }: Actor): string => mainTheme?.id ?? '';

export type Form = 'institution' | 'association';
export const formOf = ({ kind }: Actor): Form => (isInstitution(kind) ? 'institution' : 'association');

/** What is unticked in the legend. */
export interface Hidden {
  readonly roots: readonly string[];
  readonly forms: readonly string[];
}

/** @returns the visible actors and the ties among them */
export function without({ actors, ties, ...counts }: Network, { roots, forms }: Hidden): Network {
  if (roots.length === 0 && forms.length === 0) return { actors, ties, ...counts };
  const places = new Map<number, number>();
  const kept = actors.filter((actor, place) => {
    const isKept = !roots.includes(rootOf(actor) || 'aucune') && !forms.includes(formOf(actor));
    if (isKept) places.set(place, places.size);
    return isKept;
  });
  const among = ties.flatMap(({ a, b, strength }) => {
    const [one, other] = [places.get(a), places.get(b)];
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, strength }];
  });
  return { ...counts, actors: kept, ties: among };
}

/** For each actor, the indices of those it is tied to. */
export function partnersOf({ actors, ties }: Network): readonly (readonly number[])[] {
  const partners: number[][] = actors.map(() => []);
  for (const { a, b } of ties) {
    partners[a]?.push(b);
    partners[b]?.push(a);
  }
  return partners;
}

/** On paper nobody can touch a shape to learn its name, and those without a tie are what one looks for. */
const MOST_NAMED = 60;

/** The actors without a tie; none where they are too many to be listed. */
export function namesWithoutTie({ actors, ties }: Network): string[] {
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const alone = actors.filter((_, place) => !tied.has(place)).map(({ name }) => name);
  return alone.length > MOST_NAMED ? [] : alone;
}
