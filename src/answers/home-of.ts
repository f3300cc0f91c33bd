/** Home: the territory that the council speaks for, where questions look when no territory is asked for. */
import { badInput } from '../words/tell.js';
import { checkTerritory } from './check-territory.js';
import type { Context } from './context.js';
import { readCached } from './read-cached.js';

/** Id of the territory: the setting TERRITORY, else what `cypher/home.cypher` finds in the graph; null when nothing says it. */
export async function homeOf(context: Context): Promise<string | null> {
  if (context.territory !== undefined) return context.territory;
  const [found] = await readCached<{ home: string | null }>(context, 'home', {});
  return found?.home ?? null;
}

/**
 * What a question by EPCI looks at: the territory that is asked for, else home; and home itself, which tells the wide from the local.
 * @param size whether a commune is large enough to be asked about
 * @throws BadInput when neither is known: an answer about all that is known anywhere would look like one about the council. Also as `checkTerritory` does.
 */
export async function lookedAt(
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
