/** The subscription suggested: overlaps and synergies that did not exist before the last change. */

import { abortableEvents } from '../../answers/abortable-events.js';
import { checkIds } from '../../answers/check-ids.js';
import type { Context } from '../../answers/context.js';
import { chooseByDecision } from '../../answers/decisions/choose-by-decision.js';
import type { QuerySynergiesArgs, SubscriptionSuggestedArgs } from '../../language/generated/types.js';
import { badInput } from '../../words/tell.js';
import { nextChange } from '../changed/resolve.js';
import { answerOverlaps } from '../overlaps/answer.js';
import { digestOverlap, type OverlapRow } from '../overlaps/row.js';
import { chooseSynergies } from '../synergies/choose.js';
import type { SynergyRow } from '../synergies/row.js';
import { shareSuggestions } from './share.js';

/** The most suggestions that are compared at each change. */
const MOST_COMPARED = 2_000;

interface Found {
  readonly sequence: number;
  readonly overlap: OverlapRow | null;
  readonly synergy: SynergyRow | null;
}

type Filters = Omit<SubscriptionSuggestedArgs, 'known'>;

/**
 * @param sequence number of the last change before this one @throws BadInput when there are too many suggestions to
 * compare
 */
async function findAll(
  context: Context,
  { theme, territory, initiative, actor }: Filters,
  sequence: number,
): Promise<Found[]> {
  const shared = { theme: theme ?? null, territory: territory ?? null };
  const initiatives = initiative ? [initiative] : null;
  const ofInitiatives = { ...shared, actor: actor ?? null };
  const { rows: overlaps } = await chooseByDecision(
    context,
    () => answerOverlaps(context, ofInitiatives, initiatives),
    {},
    digestOverlap,
  );
  const between = async (filters: QuerySynergiesArgs, entities: string[] | null) =>
    (await chooseSynergies(context, filters, entities)).rows;
  const answers = [await between({ ...ofInitiatives, between: 'INITIATIVES', repeats: true }, initiatives)];
  if (!initiative) answers.push(await between({ ...shared, between: 'ACTORS' }, actor ? [actor] : null));
  const count = [overlaps, ...answers].reduce((sum, answer) => sum + answer.count, 0);
  if (count > MOST_COMPARED) {
    throw badInput('TOO_MANY_SUGGESTIONS', ['suggested'], { count, most: MOST_COMPARED });
  }
  return [
    ...(await overlaps.take(MOST_COMPARED, null)).map((overlap) => ({ sequence, overlap, synergy: null })),
    ...(await Promise.all(answers.map((answer) => answer.take(MOST_COMPARED, null)))).flatMap((found) =>
      found.map((synergy) => ({ sequence, overlap: null, synergy })),
    ),
  ];
}

const findShared = (context: Context, filters: Filters, sequence: number) =>
  shareSuggestions(context, filters, (shared) => findAll(shared, filters, sequence));

const idOf = ({ overlap, synergy }: Found) => (overlap ?? synergy)?.id ?? '';

async function* followSuggestions(
  context: Context,
  filters: Filters,
  known: Set<string>,
  left: AbortSignal,
): AsyncGenerator<Found> {
  for (let seen = known; !left.aborted; ) {
    // Read before the suggestions are: otherwise a change during that time would be missed.
    const sequence = context.fresh.sequence;
    const found = await findShared(context, filters, sequence);
    for (const suggestion of found) if (!seen.has(idOf(suggestion))) yield suggestion;
    seen = new Set(found.map(idOf));
    if (!(await nextChange(context, sequence, left))) return;
  }
}

export const suggested = {
  Subscription: {
    suggested: {
      async subscribe(_: unknown, { known, ...filters }: SubscriptionSuggestedArgs, context: Context) {
        if (!(filters.theme ?? filters.territory ?? filters.initiative ?? filters.actor))
          throw badInput('NO_FILTER', ['suggested'], {});
        await checkIds(context, 'suggested', filters);
        const there = known ?? (await findShared(context, filters, context.fresh.sequence)).map(idOf);
        return abortableEvents((left) => followSuggestions(context, filters, new Set(there), left));
      },
      resolve: (found: Found) => found,
    },
  },
};
