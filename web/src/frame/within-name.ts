/** The name of the territory that tells where another one is: its département, else the first that it lies in. */
import type { TerritoryLevel } from '../generated/graphql.ts';

export const withinName = (within: readonly { readonly name: string; readonly level: TerritoryLevel }[]) =>
  (within.find(({ level }) => level === 'DEPARTMENT') ?? within[0])?.name;
