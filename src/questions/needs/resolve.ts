/** What an actor needs and offers: each resource with its theme. */

import { checkFirst, LONGEST_LIST } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { readCached } from '../../answers/read-cached.js';
import { type Stub, stub } from '../../answers/stubs.js';
import type { Resource } from '../../language/generated/types.js';

/** A row of cypher/relations.cypher. */
interface StatedRow {
  readonly one: string;
  /** Id of the theme. */
  readonly id: string;
  readonly properties: {
    readonly resource: Resource;
    readonly note?: string | null;
    readonly source?: string | null;
    readonly row?: number | null;
  };
}

export interface ActorNeedRow {
  readonly resource: Resource;
  readonly theme: Stub;
  readonly note: string | null;
  readonly source: string | null;
  readonly row: number | null;
}

/** @param type of the relation @param field of the actor */
function listOf(type: 'NEEDS' | 'OFFERS', field: string) {
  return ({ id }: { readonly id: string }, args: { readonly first?: number | null }, context: Context) => {
    const limit = args.first ?? LONGEST_LIST;
    checkFirst(`Actor.${field}`, limit);
    const ask = { type, outgoing: true, incoming: false, noun: 'Theme', afterId: null, afterKey: null, limit };
    // Several actors of one request are read by one statement.
    return context
      .loader<ActorNeedRow[]>(`${type} ${limit}`, async (ids) => {
        const rowsOf = new Map<string, ActorNeedRow[]>(ids.map((each) => [each, []]));
        for (const { one, id: theme, properties } of await readCached<StatedRow>(context, 'relations', {
          ...ask,
          ids,
        })) {
          const { resource, note = null, source = null, row = null } = properties;
          rowsOf.get(one)?.push({ resource, theme: stub('Theme', theme), note, source, row });
        }
        return ids.map((each) => rowsOf.get(each) ?? []);
      })
      .load(id);
  };
}

export const needs = {
  Actor: { needs: listOf('NEEDS', 'needs'), offers: listOf('OFFERS', 'offers') },
};
