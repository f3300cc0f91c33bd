/** Home: the territory of the council, where questions look when no territory is asked for. */
import { type SeatedIn, seatedJob } from '../measures/actors/likely-home.js';
import { idOf } from '../model/ids.js';
import type { SharedSnapshot } from '../model/share-snapshot.js';
import { refusedEarly } from '../words/tell.js';
import { askingOf, byEngine } from './asking.js';
import { checkTerritory } from './check-territory.js';
import type { Context } from './context.js';
import { readCached } from './read-cached.js';

/**
 * Id of home: the setting TERRITORY, else what `cypher/home.cypher` defines; null when neither defines it.
 */
export async function homeOf(context: Context): Promise<string | null> {
  return context.territory ?? findHome(context);
}

/**
 * The territory that was set, else the département in which most documented actors have their seat; on equal counts the
 * first. Every sentence needs it after each change, so the actors are counted in the engine.
 */
export const findHome = byEngine(async (context: Context): Promise<string | null> => {
  const [chosen] = await readCached<{ home: string }>(context, 'chosen-home', {});
  if (chosen !== undefined) return chosen.home;
  const { known, signal } = askingOf(context);
  const { table, levels } = known.snapshot.territories;
  const asked = {
    input: (shared: SharedSnapshot): [SharedSnapshot] => [shared],
    weigh: ({ size }: SeatedIn) => 100 * size,
  };
  const seated = await known.compute(seatedJob, '', asked, signal);
  const counted = [...seated].flatMap(([area, actors]) =>
    levels[area] === 'DEPARTMENT' ? [{ id: idOf(table, area), actors }] : [],
  );
  const [most] = counted.sort((a, b) => b.actors - a.actors || (a.id < b.id ? -1 : 1));
  return most?.id ?? null;
});

/**
 * The territory that a question by EPCI examines (the one asked for, else home), and home itself, by which the question
 * tells what covers most of home.
 * @param size whether a commune may be asked about
 * @throws BadInput when neither is known, because an answer about the whole graph would look like one about the
 * council; and as `checkTerritory` does.
 */
export async function chooseTerritory(
  context: Context,
  question: string,
  { territory }: { readonly territory?: string | null },
  size: { readonly communes: boolean },
): Promise<{ readonly territory: string; readonly home: string | null }> {
  const home = await homeOf(context);
  const asked = territory ?? home;
  if (asked === null) throw refusedEarly('NO_HOME_KNOWN', [question, 'territory'], {});
  await checkTerritory(context, question, { territory: asked }, size);
  return { territory: asked, home };
}
