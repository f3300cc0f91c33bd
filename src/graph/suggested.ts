/** The subscription suggested: overlaps and synergies that were not there before the last change. */
import { BadInput } from '../errors.js';
import { lastChange, nextChange } from './changed.js';
import { checkIds } from './check-ids.js';
import type { Context } from './context.js';
import type { Resolvers, SubscriptionSuggestedArgs } from './generated/types.js';
import { findOverlaps, type OverlapRow } from './overlaps.js';
import { chooseByDecision } from './standing-decisions.js';
import { findSynergies, type SynergyRow } from './synergies.js';

/** So many are compared at each change. */
const MOST = 2_000;

interface Found {
  readonly sequence: number;
  readonly overlap: OverlapRow | null;
  readonly synergy: SynergyRow | null;
}

type Filters = Omit<SubscriptionSuggestedArgs, 'known'>;

/** @throws BadInput when there are too many to compare them all. */
async function findAll(context: Context, { theme, territory, initiative, actor }: Filters): Promise<Found[]> {
  const sequence = await lastChange(context);
  const shared = { theme: theme ?? null, territory: territory ?? null };
  const initiatives = initiative ? [initiative] : null;
  const ofInitiatives = { ...shared, actor: actor ?? null };
  const overlaps = await chooseByDecision(context, () => findOverlaps(context, ofInitiatives, initiatives), {});
  const between = async (filters: Parameters<typeof findSynergies>[1], entities: string[] | null) =>
    chooseByDecision(context, () => findSynergies(context, filters, entities), {});
  const answers = [await between({ ...ofInitiatives, between: 'INITIATIVES' }, initiatives)];
  if (!initiative) answers.push(await between({ ...shared, between: 'ACTORS' }, actor ? [actor] : null));
  const count = [overlaps, ...answers].reduce((sum, answer) => sum + answer.count, 0);
  if (count > MOST) {
    throw new BadInput(
      `suggested: there are ${count} suggestions, of ${MOST} at most; name a narrower theme or territory, an initiative or an actor`,
    );
  }
  return [
    ...overlaps.take(MOST, null).map((overlap) => ({ sequence, overlap, synergy: null })),
    ...answers.flatMap((answer) => answer.take(MOST, null).map((synergy) => ({ sequence, overlap: null, synergy }))),
  ];
}

const idOf = ({ overlap, synergy }: Found) => (overlap ?? synergy)?.id ?? '';

async function* followSuggestions(context: Context, filters: Filters, known: Set<string>): AsyncGenerator<Found> {
  let seen = known;
  for (;;) {
    const found = await findAll(context, filters);
    for (const suggestion of found) if (!seen.has(idOf(suggestion))) yield suggestion;
    seen = new Set(found.map(idOf));
    await nextChange(context, found[0]?.sequence ?? (await lastChange(context)));
  }
}

export const suggested = {
  Subscription: {
    suggested: {
      async subscribe(_: unknown, { known, ...filters }: SubscriptionSuggestedArgs, context: Context) {
        if (!(filters.theme ?? filters.territory ?? filters.initiative ?? filters.actor))
          throw new BadInput('suggested: it takes a filter; name a theme, a territory, an initiative or an actor');
        await checkIds(context, 'suggested', filters);
        const there = known ?? (await findAll(context, filters)).map(idOf);
        return followSuggestions(context, filters, new Set(there));
      },
      resolve: (found: Found) => found,
    },
  },
} satisfies Resolvers;
