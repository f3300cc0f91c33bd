/** Matters as suggestions to decide on: found by their ids, with the evidence that a decision on them rests on. */
import type { Context } from '../../answers/context.js';
import { digestOfEvidence } from '../../answers/evidence.js';
import { dateOf } from '../../model/days.js';
import type { Standing } from '../suggestion/standing.js';
import { applyDecisions } from './apply-decisions.js';
import { toldParts } from './around/told-parts.js';
import { findMatters } from './find.js';
import { otherPartIds, partsOf } from './parts.js';
import { actorIds, initiativeIds, type MatterRow } from './row.js';
import { actorsOf } from './whereabouts.js';
import { sayMatter } from './words/sentence.js';

function standMatter(row: MatterRow): Standing {
  const { of, matter, asOf } = row;
  const initiatives = initiativeIds(row);
  const about = initiatives.length > 0 ? initiatives : actorIds(row, actorsOf(of.known.snapshot, matter, asOf));
  const others = [...matter.rows.map(of.rowId), ...otherPartIds(of, matter)];
  return {
    row: { ...row, __typename: 'Matter' },
    about,
    others,
    figures: {
      ...{ id: row.id, asOf, kind: matter.kind, urgency: matter.urgency, dueOn: dateOf(matter.dueOn) },
      ...{ strength: matter.strength, inhabitants: matter.inhabitants, initiatives, gathered: others },
    },
    // The evidence names its parts; each part has its own digest beside it.
    digest: () => digestOfEvidence([...others].sort()),
    headline: async (context, language) => (await sayMatter(context, row, language)).headline,
    say: (context, language) => sayMatter(context, row, language),
    parts: async (context) => [...(await partsOf(context, of, matter)), ...toldParts(row)],
  };
}

/** The matters with these ids that exist on that day, by id. */
export async function standMatters(
  context: Context,
  ids: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, Standing>> {
  const of = await findMatters(context, asOf);
  const wanted = new Set(ids);
  const found = of.matters.filter(({ id }) => wanted.has(id));
  const tell = await applyDecisions(context, of);
  return new Map(found.map((matter) => [matter.id, standMatter(tell(matter).row)]));
}
