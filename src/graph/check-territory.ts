/** Questions that are answered by EPCI refuse a territory that has none, or that has far too many. */
import { BadInput } from '../errors.js';
import type { Context } from './context.js';

/**
 * The id is known to exist.
 * @throws BadInput for a country, for a territory without a commune in an EPCI, and for a commune where one is too small a thing to ask about.
 */
export async function checkTerritory(
  context: Context,
  question: string,
  { territory }: { readonly territory?: string | null },
  { communes }: { readonly communes: boolean },
): Promise<void> {
  if (territory == null) return;
  const [found] = await context.answer<{ level: string; epci: number }>('level', { territory });
  if (found?.level === 'COUNTRY') {
    throw new BadInput(`${question}: territory: "${territory}" holds every EPCI of the country; ask a région or less`);
  }
  if (found?.level === 'COMMUNE' && !communes) {
    throw new BadInput(
      `${question}: territory: "${territory}" is one commune, with nothing to compare; ask its EPCI or its département`,
    );
  }
  if (found?.epci === 0) {
    throw new BadInput(
      `${question}: territory: "${territory}" shares no commune with an EPCI; ask the département around it`,
    );
  }
}
