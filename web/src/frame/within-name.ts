/** The name of the territory that tells where another one is: its département, which lies above its arrondissement or its EPCI; else the first that it lies in. */
import type { TerritoryLevel } from '../generated/graphql.ts';

interface Place {
  readonly name: string;
  readonly level: TerritoryLevel;
}

interface Within extends Place {
  readonly within: readonly Place[];
}

export const withinName = (within: readonly Within[]) =>
  ([...within, ...within.flatMap((each) => each.within)].find(({ level }) => level === 'DEPARTMENT') ?? within[0])
    ?.name;
