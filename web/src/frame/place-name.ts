/** The name of a territory that tells it from others of that name: a commune with the code of its département, an arrondissement with its level. */

import { useLabels } from '../data/labels.tsx';
import type { TerritoryLevel } from '../generated/graphql.ts';

interface Named {
  readonly id: string;
  readonly name: string;
  readonly level?: TerritoryLevel | null;
}

/** The official code of a commune begins with that of its département, which has three characters overseas. */
const DEPARTMENT = /^COM-(9[78]\d|\d[\dAB])/;

export function usePlaceName(): (place: Named) => string {
  const label = useLabels();
  return ({ id, name, level }) => {
    const department = DEPARTMENT.exec(id)?.[1];
    if (department !== undefined) return `${name} (${department})`;
    return level === 'ARRONDISSEMENT' ? `${name} (${label('TerritoryLevel', level).toLowerCase()})` : name;
  };
}
