/** The name of a territory; an arrondissement has that of a commune, so its level is told. */
import type { TerritoryLevel } from '../generated/graphql.ts';
import { useLabels } from '../words/labels.tsx';

interface Named {
  readonly name: string;
  readonly level?: TerritoryLevel | null;
}

export function usePlaceName(): (place: Named) => string {
  const label = useLabels();
  return ({ name, level }) =>
    level === 'ARRONDISSEMENT' ? `${name} (${label('TerritoryLevel', level).toLowerCase()})` : name;
}
