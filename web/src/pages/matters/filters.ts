/** The filters of the list of matters, as the address writes them, so that it can be shared. */
import type { MatterKind, MatterUrgency } from '../../generated/graphql.ts';

/** The names in the address, in the order of the facets. */
export const FACETS = ['urgence', 'nature', 'thematique', 'territoire', 'instance', 'etat'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets for which several values can be chosen. */
export const isMany = (facet: Facet): boolean => facet === 'urgence' || facet === 'nature';

export const URGENCIES = ['NOW', 'SOON', 'UNDECIDED', 'LATER'] as const satisfies readonly MatterUrgency[];
const KINDS = [
  ...['OVERLAP', 'RELAY', 'POOLING', 'COMPLEMENTARY', 'NEED', 'EXPERIMENT', 'ISOLATED', 'FUNDING_END'],
] as const satisfies readonly string[];

const isUrgency = (value: string): value is MatterUrgency => URGENCIES.some((each) => each === value);
const isKind = (value: string): value is MatterKind => KINDS.some((each) => each === value);

/** @returns the variables of the question; values that are in no list are ignored */
export function readFilters(search: URLSearchParams) {
  const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);
  const state = search.get('etat') ?? 'WAITING';
  return {
    territory: search.get('territoire'),
    theme: search.get('thematique'),
    body: search.get('instance'),
    urgency: some(search.getAll('urgence').filter(isUrgency)),
    kind: some(search.getAll('nature').filter(isKind)),
    // "Decided" includes what is over.
    decided: state === 'WAITING' ? false : state === 'ALL' ? null : true,
    dismissed: state !== 'WAITING',
  };
}

/** Chooses a value of a facet in the address, or removes it when it was chosen. */
export function toggle(next: URLSearchParams, facet: Facet, value: string): void {
  const chosen = next.getAll(facet);
  next.delete(facet);
  if (isMany(facet)) for (const each of chosen) if (each !== value) next.append(facet, each);
  if (!chosen.includes(value)) next.append(facet, value);
}
