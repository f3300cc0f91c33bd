/** Questions that are answered by EPCI refuse a territory that has none, or that has far too many. */
import { BadInput } from '../errors.js';
import type { Context } from './context.js';

/** @throws BadInput for a country, and for a territory without a commune in an EPCI; the id is known to exist. */
export async function checkTerritory(
  context: Context,
  question: string,
  { territory }: { readonly territory?: string | null },
): Promise<void> {
  if (territory == null) return;
  const [found] = await context.answer<{ level: string; epci: number }>('level', { territory });
  if (found?.level === 'COUNTRY') {
    throw new BadInput(`${question}: territory: "${territory}" holds every EPCI of the country; ask a région or less`);
  }
  if (found?.epci === 0) {
    throw new BadInput(
      `${question}: territory: "${territory}" shares no commune with an EPCI; ask the département around it`,
    );
  }
}
