/** The payload of an act that archives. */
import type { Context } from '../answers/context.js';
import { asGone, findGone } from '../answers/whereabouts.js';
import type { Done } from '../write/act.js';
import { buildActPayload } from './act-payload.js';

export const tellGone = async (context: Context, ids: readonly string[]) => (await findGone(context, ids)).map(asGone);

export function tellArchived(context: Context, done: Done) {
  const archived = done.userErrors.length > 0 ? null : done.entity;
  return buildActPayload(
    context,
    done,
    { archived },
    { gone: () => tellGone(context, archived === null ? [] : [archived]) },
  );
}
