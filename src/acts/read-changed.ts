/** The entities that a change touched, as they are after it: for the caches of clients. */

import { firstOf, type PageArguments } from '../answers/connection.js';
import type { Context } from '../answers/context.js';
import { detailsOf } from '../questions/changes/details.js';
import { readNode } from '../questions/node/resolve.js';

/**
 * @param field such as ActorPayload.nodes
 * @param change its id; null when nothing was written
 * @param before the ids that come first
 */
export async function readChanged(
  context: Context,
  field: string,
  change: string | null,
  args: PageArguments,
  before: readonly string[] = [],
) {
  await context.reached();
  const written = change === null ? undefined : await detailsOf(context, change);
  const ids = [...new Set([...before, ...(written?.ids ?? [])])];
  const found = await Promise.all(firstOf(field, ids, args).map((id) => readNode(context, id)));
  return found.filter((node) => node !== null);
}
