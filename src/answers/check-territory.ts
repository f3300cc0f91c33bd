/** Questions by EPCI refuse a territory without EPCI, or with far too many. */
import { badInput } from '../words/tell.js';
import type { Context } from './context.js';
import { readCached } from './read-cached.js';

/**
 * The id is known to exist.
 * @throws BadInput for a country, for a territory without a commune in an EPCI, and for a commune unless communes are
 * allowed.
 */
export async function checkTerritory(
  context: Context,
  question: string,
  { territory }: { readonly territory?: string | null },
  { communes }: { readonly communes: boolean },
): Promise<void> {
  if (territory == null) return;
  const [found] = await readCached<{ level: string; epci: number }>(context, 'level', { territory });
  if (found?.level === 'COUNTRY') {
    throw badInput('WHOLE_COUNTRY', [question, 'territory'], { territory });
  }
  if (found?.level === 'COMMUNE' && !communes) {
    throw badInput('ONE_COMMUNE', [question, 'territory'], { territory });
  }
  if (found?.epci === 0) {
    throw badInput('WITHOUT_EPCI', [question, 'territory'], { territory });
  }
}
