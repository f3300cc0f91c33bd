/** The decisions before an act, read only for a client that asks what lists leave out or show after it. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import { z } from 'zod';
import type { Context } from '../answers/context.js';
import { onRowsOf, readEveryDecision, type StoredDecision } from '../answers/decisions/standing-decisions.js';
import { territoriesNamedBy } from '../answers/evidence.js';
import type { Run } from '../database/database.js';
import type { RecordedChange } from '../write/record-change.js';
import { readSides } from '../write/standing-revisions.js';
import { readStates } from '../write/state.js';

/** Of the change that the act has written; null when it wrote none. */
type DecisionsBefore = (written: RecordedChange | null) => Promise<readonly StoredDecision[]>;

/** Call it before the act. A request that is repeated with its key is answered like the first time: from what its change found. */
export async function decisionsBefore(context: Context, info: GraphQLResolveInfo): Promise<DecisionsBefore> {
  if (!asksWhatMoved(info)) return async () => [];
  const { sequence: known } = context.fresh;
  const decisions = await readEveryDecision(context);
  return async (written) =>
    written !== null && written.sequence <= known ? takeBack(context, decisions, written.id) : decisions;
}

function asksWhatMoved({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  const isAsked = (set: SelectionSetNode | undefined): boolean =>
    set?.selections.some((each) => {
      if (each.kind === Kind.FIELD) return each.name.value === 'hidden' || each.name.value === 'shown';
      return isAsked(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments[each.name.value]?.selectionSet);
    }) === true;
  return fieldNodes.some(({ selectionSet }) => isAsked(selectionSet));
}

const ids = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const text = z
  .string()
  .nullish()
  .transform((one) => one ?? null);

/** Of a decision, what shows which suggestions it is on and whether it holds; who follows it up moves nothing. */
const decided = z.object({
  ...{ suggestion: text, title: text, evidence: text, archivedOn: text },
  status: z.enum(['RETAINED', 'PLANNED', 'DONE', 'DISMISSED']),
  revision: z.coerce.number(),
  ...{ about: ids, rows: ids, rowAbout: ids, rowEvidence: ids },
});

/** The decisions as they were before a change, from those of now and from what the change found: nothing is written. */
async function takeBack(
  context: Context,
  now: readonly StoredDecision[],
  change: string,
): Promise<readonly StoredDecision[]> {
  const run: Run = (statement, parameters) => context.database.read(statement, parameters);
  const [written] = await run<{ before: string | null; after: string | null }>('write/known-change', { change });
  const [before, after] = [readSides(written?.before ?? null), readSides(written?.after ?? null)];
  const states = await readStates(run, Object.keys(after));
  const earlier = states.flatMap(({ id, label, properties }) => {
    const side = before[id];
    // Without a state before it, the change has made it.
    return label === 'Decision' && side ? standAgain(context, id, { ...properties, ...side }) : [];
  });
  const others = now.filter(({ id }) => after[id] === undefined);
  return [...others, ...earlier.flatMap(onRowsOf), ...earlier];
}

function standAgain({ fresh }: Context, id: string, properties: object): StoredDecision[] {
  const { archivedOn, ...known } = decided.parse(properties);
  if (archivedOn !== null) return [];
  const territories = known.about.map((entity) => territoriesNamedBy(fresh.known.snapshot, entity));
  const unsaid = { reasonKind: null, reason: null, owner: null, dueOn: null, meeting: null, body: null };
  const decision = { id, ...known, ...unsaid, meetingOn: null, decidedOn: '', matter: null, living: [] };
  return [{ ...decision, territories }];
}
