/** Who does something in other intercommunalités: those of the neighbours first, then what is in the fewest places. Pure. */
import type { CellForAudienceQuery } from '../../generated/graphql.ts';

type Cell = NonNullable<CellForAudienceQuery['around']>['cells'][number];

interface There {
  readonly id: string;
  readonly name: string;
  readonly isActor: boolean;
  readonly contact: string | null | undefined;
  /** Names of the intercommunalités. */
  readonly places: readonly string[];
  /** In a neighbouring one. */
  readonly isNear: boolean;
}

const MOST_SHOWN = 5;

export function whoElsewhere(cells: readonly Cell[], here: string): readonly There[] {
  const found = new Map<string, There>();
  const own = cells.find(({ territory }) => territory.id === here);
  const known = new Set([...(own?.evidence.initiatives ?? []), ...(own?.evidence.actors ?? [])].map(({ id }) => id));
  for (const { territory, evidence } of cells) {
    if (territory.id === here) continue;
    const isNear = territory.neighbours.some(({ id }) => id === here);
    const there = [
      ...evidence.initiatives.map(({ id, title }) => ({ id, name: title, isActor: false, contact: undefined })),
      ...evidence.actors.map(({ id, name, contact }) => ({ id, name, isActor: true, contact })),
    ];
    for (const each of there) {
      if (known.has(each.id)) continue;
      const before = found.get(each.id);
      found.set(each.id, {
        ...each,
        places: [...(before?.places ?? []), territory.name],
        isNear: isNear || (before?.isNear ?? false),
      });
    }
  }
  return [...found.values()]
    .sort(
      (one, other) =>
        Number(other.isNear) - Number(one.isNear) ||
        one.places.length - other.places.length ||
        one.name.localeCompare(other.name),
    )
    .slice(0, MOST_SHOWN);
}
