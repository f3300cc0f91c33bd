/** The matter that tells of a funding end, however far ahead the end was looked for; the matter within which that one is told, where one is. */
import type { Context } from '../../../answers/context.js';
import { partAhead } from '../../../answers/suggestion-id.js';
import type { FundingEndRow } from '../../funding-cliff/row.js';
import { applyDecisions } from '../apply-decisions.js';
import { findMatters } from '../find.js';
import type { Matters, PlacedMatter } from '../matters.js';
import type { MatterRow } from '../row.js';

/** Decisions are applied once for all ends of a request. */
export function tellsEnding(context: Context, { subject, asOf }: FundingEndRow): Promise<MatterRow | null> {
  const loader = context.loader<MatterRow | null>(`matters that tell of ends ${asOf}`, async (subjects) => {
    const { snapshot, mostToPair } = context.fresh.known;
    if (snapshot.initiatives.table.count > mostToPair.synergiesBetweenInitiatives) return subjects.map(() => null);
    const of = await findMatters(context, asOf);
    const gathering = gatheringEnds(of);
    const tell = await applyDecisions(context, of);
    return subjects.map((each) => {
      const matter = gathering.get(each);
      if (matter === undefined) return null;
      const { row, host } = tell(matter);
      return host === null ? row : tell(host).row;
    });
  });
  return loader.load(subject);
}

/** By the subject of an end: the matter about that end alone, else the first that gathers it. */
function gatheringEnds({ matters }: Matters): ReadonlyMap<string, PlacedMatter> {
  const found = new Map<string, PlacedMatter>();
  for (const matter of matters)
    for (const { id } of matter.ends) {
      const { subject } = partAhead(id);
      const before = found.get(subject);
      const isCloser = matter.kind === 'FUNDING_END' && before?.kind !== 'FUNDING_END';
      if (before === undefined || isCloser) found.set(subject, matter);
    }
  return found;
}
