/** What every act does when it is written: later answers of the request know of it, and its payload says which change it was. */

import type { Context } from '../answers/context.js';
import type { Done } from '../write/act.js';

export async function buildActPayload(context: Context, { change, userErrors }: Pick<Done, 'change' | 'userErrors'>) {
  const sequence = change?.sequence ?? null;
  await context.acted(sequence);
  return { change: change?.id ?? null, sequence, userErrors };
}
