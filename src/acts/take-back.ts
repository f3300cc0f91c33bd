/** The decisions as they were before a change, from those of now and from what the change found: nothing is written. */
import { z } from 'zod';
import type { Context } from '../answers/context.js';
import { onRowsOf, type StoredDecision } from '../answers/decisions/standing-decisions.js';
import { territoriesNamedBy } from '../answers/evidence.js';
import type { Run } from '../database/database.js';
import { readSides } from '../write/standing-revisions.js';
import { readStates } from '../write/state.js';

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

export async function takeBack(
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
