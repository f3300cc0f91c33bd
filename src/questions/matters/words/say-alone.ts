/** A matter that consists of a single row of a question: in the words of that question. */
import type { Context } from '../../answers/context.js';
import type { Language } from '../../words/labels.js';
import type { Said } from '../../words/said.js';
import { sayExperiment } from '../experiments/sentence.js';
import { USUAL_ENDING } from '../isolated-actors/kind.js';
import { isolationOf } from '../isolated-actors/resolve.js';
import { sayIsolation } from '../isolated-actors/sentence.js';
import { actorIds, type MatterRow } from './row.js';

/** Undefined for a matter with several rows. */
export async function sayAlone(context: Context, row: MatterRow, language: Language): Promise<Said | undefined> {
  const { kind, isolated, experiment } = row.matter;
  if (experiment) return sayExperiment(context, experiment, language);
  const actors = isolated.flatMap((each) => [...each.actors]);
  const [actor] = actorIds(row, actors);
  if (kind !== 'ISOLATED' || actor === undefined || actors.length > 1) return undefined;
  const known = await isolationOf(context, row.asOf, USUAL_ENDING).load(actor);
  return known ? sayIsolation(context, known, language) : undefined;
}
