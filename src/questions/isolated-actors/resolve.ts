/** The question isolatedActors, from the root and from an actor. */

import type DataLoader from 'dataloader';
import { askingOf } from '../../answers/asking.js';
import { checkIds } from '../../answers/check-ids.js';
import { pageOf, ranked } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { chooseByDecision } from '../../answers/standing-decisions.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import { mapInTurn } from '../../fresh/take-turn.js';
import type { QueryIsolatedActorsArgs } from '../../language/generated/types.js';
import type { Language } from '../../words/labels.js';
import { isolationsByEngine, rankIsolatedActors } from './rank.js';
import { digestIsolation, type IsolatedActorRow, type IsolatedActorsRow, keysOfIsolation } from './row.js';
import { isolationSentence } from './sentence.js';

/** Every row, documented or not, in the order of the answer, by the Cypher definition. */
async function findIsolatedActorsInCypher(
  context: Context,
  filters: QueryIsolatedActorsArgs,
  actors: readonly string[] | null,
): Promise<IsolatedActorRow[]> {
  const asOf = filters.asOf ?? context.today;
  const rows = await context.answer<{ isolation: Omit<IsolatedActorRow, 'id' | 'asOf'> }>('isolated-actors', {
    asOf,
    actors,
    theme: filters.theme ?? null,
    territory: filters.territory ?? null,
    kinds: filters.kind ?? null,
    limit: 1_000_000,
  });
  return rows.map(({ isolation }) => ({ ...isolation, id: `isolation-${isolation.actor}`, asOf }));
}

/** How an actor is isolated, or null, by its id. */
export function isolationOf(
  context: Context,
  asOf: string | null | undefined,
): DataLoader<string, IsolatedActorRow | null> {
  return context.loader(`isolation ${asOf ?? ''}`, async (ids) => {
    const asking = askingOf(context);
    if (asking) return mapInTurn(ids, await isolationsByEngine(asking, asOf ?? context.today), context.signal);
    const rows = await findIsolatedActorsInCypher(context, { asOf: asOf ?? null }, ids);
    return ids.map((id) => rows.find(({ actor }) => actor === id) ?? null);
  });
}

async function findIsolatedActors(context: Context, filters: QueryIsolatedActorsArgs): Promise<IsolatedActorsRow> {
  const asking = askingOf(context);
  if (asking) return rankIsolatedActors(asking, filters);
  const rows = await findIsolatedActorsInCypher(context, filters, filters.actor ? [filters.actor] : null);
  const documented = rows.filter((row) => row.documented);
  return {
    rows: ranked(filters.documentedOnly === false ? rows : documented, keysOfIsolation),
    undocumentedCount: rows.length - documented.length,
  };
}

export const isolatedActors = {
  Query: {
    async isolatedActors(_: unknown, { first, after, ...filters }: QueryIsolatedActorsArgs, context: Context) {
      await checkIds(context, 'isolatedActors', filters);
      const found = await findIsolatedActors(context, filters);
      const { rows, dismissedCount } = await chooseByDecision(
        context,
        async () => found.rows,
        filters,
        digestIsolation,
      );
      return {
        ...(await pageOf('isolatedActors', filters, rows, { first: first ?? null, after: after ?? null })),
        ...{ dismissedCount, undocumentedCount: found.undocumentedCount },
      };
    },
  },
  Actor: {
    isolation: ({ id }: { id: string }, { asOf }: { asOf?: string | null }, context: Context) =>
      isolationOf(context, asOf).load(id),
  },
  IsolatedActor: {
    id: ({ id, asOf }: IsolatedActorRow, _: unknown, context: Context) => withDay(id, asOf, context.today),
    actor: ({ actor }: IsolatedActorRow) => stub('Actor', actor),
    lastInitiative: ({ last }: IsolatedActorRow) => (last ? stub('Initiative', last) : null),
    thread: ({ thread, threadMedium, threadEnds }: IsolatedActorRow) =>
      !thread
        ? null
        : {
            initiative: threadMedium === 'INITIATIVE' ? stub('Initiative', thread) : null,
            network: threadMedium === 'NETWORK' ? stub('Actor', thread) : null,
            partner: threadMedium === 'PARTNER' ? stub('Actor', thread) : null,
            endsOn: threadEnds,
          },
    component: ({ component, actor }: IsolatedActorRow) =>
      stubs(
        'Actor',
        component.filter((id) => id !== actor),
      ),
    introductions: ({ introductions }: IsolatedActorRow) =>
      introductions.map(({ actor, sharedThemes, sameEpci }) => ({
        actor: stub('Actor', actor),
        sharedThemes: stubs('Theme', sharedThemes),
        sameEpci,
      })),
    evidence: (row: IsolatedActorRow) => row,
    sentence: (row: IsolatedActorRow, { language }: { language: Language }, context: Context) =>
      isolationSentence(context, row, language),
  },
  IsolationEvidence: {
    seats: ({ seats }: IsolatedActorRow) => stubs('Actor', seats),
    funders: ({ funders }: IsolatedActorRow) => stubs('Actor', funders),
    reach: ({ reach }: IsolatedActorRow) => stubs('Territory', [...reach].sort()),
  },
};
