/** Questions by EPCI refuse a territory without EPCI, or with far too many. */
import { refusedEarly } from '../words/tell.js';
import type { Context } from './context.js';
import { readCached } from './read-cached.js';

interface Asked {
  readonly territory?: string | null;
}

/** @throws BadInput for a country. @returns the territory; undefined: none was asked for, or it is unknown */
export async function refuseCountry(context: Context, question: string, { territory }: Asked) {
  if (territory == null) return undefined;
  const [found] = await readCached<{ level: string; epci: number }>(context, 'level', { territory });
  if (found?.level === 'COUNTRY') throw refusedEarly('WHOLE_COUNTRY', [question, 'territory'], { territory });
  return found;
}

/**
 * The id is known to exist.
 * @throws BadInput for a country, for a territory without a commune in an EPCI, and for a commune unless communes are
 * allowed.
 */
export async function checkTerritory(
  context: Context,
  question: string,
  { territory }: Asked,
  { communes }: { readonly communes: boolean },
): Promise<void> {
  if (territory == null) return;
  const found = await refuseCountry(context, question, { territory });
  if (found?.level === 'COMMUNE' && !communes) {
    throw refusedEarly('ONE_COMMUNE', [question, 'territory'], { territory });
  }
  if (found?.epci === 0) {
    throw refusedEarly('WITHOUT_EPCI', [question, 'territory'], { territory });
  }
}
