/**
 * The common end of every act. It is written by now, so nothing fails it any more: the payload has the change, and what
 * is read afterwards is read field by field, each null beside its own error when it cannot be read.
 */

import type { Context } from '../answers/context.js';
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
