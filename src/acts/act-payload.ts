/** The common end of every act: later answers of the request include the change, and the payload names it. */

import type { Context } from '../answers/context.js';
import type { Done } from '../write/act.js';

export async function buildActPayload(context: Context, { change, userErrors }: Pick<Done, 'change' | 'userErrors'>) {
  const sequence = change?.sequence ?? null;
  await context.acted(sequence);
  return { change: change?.id ?? null, sequence, userErrors };
}
