/**
 * The common end of every act. It is written by now, so nothing fails it any more: the payload has the change, and what
 * is read afterwards is read field by field, each null beside its own error when it cannot be read.
 */

import type { Context } from '../answers/context.js';
import { asGone, findGone } from '../answers/whereabouts.js';
import type { Shown } from '../questions/suggestion/shown.js';
import type { Done } from '../write/act.js';

/** Fields by name, each with how it is read. */
type Later = Readonly<Record<string, () => unknown>>;

type Written = Pick<Done, 'change' | 'userErrors'>;

/** @param later called when a client asks for the field, once later answers include the change. A spread of the payload would call all of them. */
export async function buildActPayload<Now extends object, Fields extends Later>(
  context: Context,
  { change, userErrors }: Written,
  now: Now,
  later: Fields,
) {
  const sequence = change?.sequence ?? null;
  await context.acted(sequence);
  const payload = { ...now, change: change?.id ?? null, sequence, userErrors };
  for (const [field, read] of Object.entries(later)) {
    let value: Promise<unknown> | undefined;
    const readOnce = async () => {
      await context.reached();
      return read();
    };
    const get = () => {
      value ??= readOnce();
      return value;
    };
    Object.defineProperty(payload, field, { get, enumerable: true });
  }
  // GraphQL awaits the promise of a field, which the generated types of payloads do not provide for.
  return payload as typeof payload & { readonly [Field in keyof Fields]: Awaited<ReturnType<Fields[Field]>> };
}

export const tellGone = async (context: Context, ids: readonly string[]) => (await findGone(context, ids)).map(asGone);

/** The payload of an act that archives. */
export function tellArchived(context: Context, done: Done) {
  const archived = done.userErrors.length > 0 ? null : done.entity;
  return buildActPayload(
    context,
    done,
    { archived },
    { gone: () => tellGone(context, archived === null ? [] : [archived]) },
  );
}

export interface Telling {
  /** Undefined: the act was refused, or is on nothing that lists show. */
  readonly told?: () => Promise<Shown>;
}

/**
 * The fields of a payload that tell what lists leave out or show after the act: computed once, when one of them is
 * asked for.
 */
export const shownFields = {
  hidden: async ({ told }: Telling) => (await told?.())?.hidden ?? [],
  shown: async ({ told }: Telling) => (await told?.())?.shown ?? [],
};

export function tellOnce({ reached }: Context, tell: () => Promise<Shown>): () => Promise<Shown> {
  let told: Promise<Shown> | undefined;
  return () => {
    told ??= reached().then(tell);
    return told;
  };
}
