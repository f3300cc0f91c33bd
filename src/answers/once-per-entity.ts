/** Questions below an entity, which an answer may meet thousands of times: around an actor that takes part in much, its partners lead to the same initiatives again. */
import type { Context } from './context.js';
import { keyOf } from './key-of.js';

/** A resolver of a question below an entity, which answers once per request for the same entity and arguments, until an act changes the graph. */
export function oncePerEntity<Args extends object, Answer>(
  answer: (id: string, args: Args, context: Context) => Promise<Answer>,
) {
  const ofRequest = new WeakMap<Context, Map<string, Promise<Answer>>>();
  return ({ id }: { id: string }, args: Args, context: Context): Promise<Answer> => {
    const known = ofRequest.get(context) ?? new Map<string, Promise<Answer>>();
    ofRequest.set(context, known);
    const key = `${context.lastAct.sequence} ${id} ${keyOf(args)}`;
    const answered = known.get(key) ?? answer(id, args, context);
    known.set(key, answered);
    return answered;
  };
}
