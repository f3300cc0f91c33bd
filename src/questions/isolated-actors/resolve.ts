/** The question isolatedActors, from the root and from an actor. */

import type DataLoader from 'dataloader';
import { askingOf, byEngine } from '../../answers/asking.js';
import { checkIds } from '../../answers/check-ids.js';
import { firstOf, type PageArguments, pageOf } from '../../answers/connection.js';
import type { Context } from '../../answers/context.js';
import { chooseByDecision } from '../../answers/decisions/choose-by-decision.js';
import { saidFields } from '../../answers/say.js';
import { stub, stubs } from '../../answers/stubs.js';
import { withDay } from '../../answers/suggestion-id.js';
import { mapYielding } from '../../fresh/yield.js';
import type { ActorIsolationArgs, QueryIsolatedActorsArgs } from '../../language/generated/types.js';
import type { Medium } from '../../measures/ties.js';
import { refusedEarly } from '../../words/tell.js';
import { foldIsolated } from './fold.js';
import type { EndingWithin } from './kind.js';
import { endingOf, isolationsByEngine, rankIsolatedActors } from './rank.js';
import { digestIsolation, type IsolatedActorRow, type IsolatedActorsRow } from './row.js';
import { sayIsolation } from './sentence.js';

/** How an actor with this id is isolated, whatever the kind; null when it is not. */
export function isolationOf(
  context: Context,
  asOf: string | null | undefined,
  endingWithin: EndingWithin,
): DataLoader<string, IsolatedActorRow | null> {
  return context.loader(`isolation ${asOf ?? ''} ${endingWithin}`, (ids) =>
    findIsolations(context, asOf ?? context.today, endingWithin, ids),
  );
}

/** How each of these actors is isolated; null when it is not. */
export const findIsolations = byEngine(
  async (
    context,
    asOf: string,
    endingWithin: EndingWithin,
    ids: readonly string[],
  ): Promise<(IsolatedActorRow | null)[]> =>
    mapYielding(ids, await isolationsByEngine(askingOf(context), asOf, endingWithin), context.signal),
);

export const findIsolatedActors = byEngine(
  async (context, filters: QueryIsolatedActorsArgs): Promise<IsolatedActorsRow> =>
    rankIsolatedActors(askingOf(context), filters),
);

/** What a tie passes through, in the field of its kind. */
const namedMedium = (id: string, medium: Medium | null) => ({
  initiative: medium === 'INITIATIVE' ? stub('Initiative', id) : null,
  network: medium === 'NETWORK' ? stub('Actor', id) : null,
  partner: medium === 'PARTNER' ? stub('Actor', id) : null,
});

const MOST_MONTHS = 120;

/** @throws BadInput outside 0…120. */
function checkMonths({ endingWithin }: { readonly endingWithin?: number | null }, field: string): void {
  if (endingWithin == null || (endingWithin >= 0 && endingWithin <= MOST_MONTHS)) return;
  throw refusedEarly('WRONG_ENDING', [field, 'endingWithin'], { months: endingWithin, most: MOST_MONTHS });
}

export const isolatedActors = {
  Query: {
    async isolatedActors(_: unknown, { first, after, ...filters }: QueryIsolatedActorsArgs, context: Context) {
      await checkIds(context, 'isolatedActors', filters);
      checkMonths(filters, 'isolatedActors');
      const found = await findIsolatedActors(context, filters);
      const { rows, dismissedCount } = await chooseByDecision(
        context,
        async () => found.rows,
        filters,
        digestIsolation,
      );
      const listed = filters.repeats ? rows : await foldIsolated(context, found.rows, rows, filters);
      return {
        ...(await pageOf('isolatedActors', filters, listed, { first: first ?? null, after: after ?? null })),
        ...{ dismissedCount, undocumentedCount: found.undocumentedCount, repeatCount: listed.repeatCount ?? 0 },
      };
    },
  },
  Actor: {
    isolation({ id }: { id: string }, filters: ActorIsolationArgs, context: Context) {
      checkMonths(filters, 'isolation');
      return isolationOf(context, filters.asOf, endingOf(filters)).load(id);
    },
  },
  IsolatedActor: {
    id: ({ id, asOf }: IsolatedActorRow, _: unknown, context: Context) => withDay(id, asOf, context.today),
    actor: ({ actor }: IsolatedActorRow) => stub('Actor', actor),
    lastInitiative: ({ last }: IsolatedActorRow) => (last ? stub('Initiative', last) : null),
    thread: ({ thread, threadMedium, threadEnds }: IsolatedActorRow) =>
      !thread ? null : { ...namedMedium(thread, threadMedium), endsOn: threadEnds },
    next: ({ next, nextMedium, startsOn }: IsolatedActorRow) =>
      next && startsOn ? { ...namedMedium(next, nextMedium), startsOn } : null,
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
    ...saidFields(sayIsolation),
  },
  IsolatedActorEdge: {
    repeats: ({ node: { repeats } }: { node: IsolatedActorRow }, args: PageArguments) =>
      firstOf('IsolatedActorEdge.repeats', repeats?.() ?? [], args),
  },
  IsolationEvidence: {
    seats: ({ seats }: IsolatedActorRow) => stubs('Actor', seats),
    funders: ({ funders }: IsolatedActorRow) => stubs('Actor', funders),
    reach: ({ reach }: IsolatedActorRow) => stubs('Territory', reach),
  },
};
