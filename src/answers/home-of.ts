/** Home: the territory of the council, where questions look when no territory is asked for. */
import { badInput } from '../words/tell.js';
import { checkTerritory } from './check-territory.js';
import type { Context } from './context.js';
import { readCached } from './read-cached.js';

/**
 * Id of home: the setting TERRITORY, else what `cypher/home.cypher` finds in the graph; null when neither defines it.
 */
export async function homeOf(context: Context): Promise<string | null> {
  if (context.territory !== undefined) return context.territory;
  const [found] = await readCached<{ home: string | null }>(context, 'home', {});
  return found?.home ?? null;
}

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
  if (asked === null) throw badInput('NO_HOME_KNOWN', [question, 'territory'], {});
  await checkTerritory(context, question, { territory: asked }, size);
  return { territory: asked, home };
}
