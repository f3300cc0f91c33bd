/** Which changes are shown: the address lists the kinds that are left out. */
import type { DifferenceKind, DifferingKind } from '../../../generated/graphql.ts';

const CHANGES: readonly DifferenceKind[] = ['BEGAN', 'ENDED', 'GRANTED', 'GRANT_CHANGED', 'CREATED', 'ARCHIVED'];
const ENTITIES: readonly DifferingKind[] = ['INITIATIVE', 'ACTOR', 'FUNDING_LINK'];

/** In the address, once for each. */
export const LEFT_OUT = 'sauf';

export interface Watched {
  readonly changes: readonly { readonly value: DifferenceKind; readonly isOn: boolean }[];
  readonly entities: readonly { readonly value: DifferingKind; readonly isOn: boolean }[];
  /** For the API; null: all of them. */
  readonly what: DifferenceKind[] | null;
  readonly about: DifferingKind[] | null;
}

export function readWatched(search: URLSearchParams): Watched {
  const left = new Set(search.getAll(LEFT_OUT));
  const mark = <Value extends string>(values: readonly Value[]) =>
    values.map((value) => ({ value, isOn: !left.has(value) }));
  const ask = <Value extends string>(marked: readonly { readonly value: Value; readonly isOn: boolean }[]) =>
    marked.every(({ isOn }) => isOn) ? null : marked.flatMap(({ value, isOn }) => (isOn ? [value] : []));
  const [changes, entities] = [mark(CHANGES), mark(ENTITIES)];
  return { changes, entities, what: ask(changes), about: ask(entities) };
}
