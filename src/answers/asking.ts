/** The inputs of an answer by the engine, and how tests ask its Cypher definition instead. */
import type { GraphState } from '../fresh/graph-state.js';
import type { Context } from './context.js';

export interface Asking {
  /** The state of the graph; the same one for the whole answer. */
  readonly known: GraphState;
  readonly today: string;
  /** Aborted when the client has disconnected. */
  readonly signal: AbortSignal | undefined;
}

export function askingOf({ fresh, today, signal }: Context): Asking {
  return { known: fresh.known, today, signal };
}

export type Answer<Asked extends unknown[], Found> = (context: Context, ...asked: Asked) => Found;

/**
 * An answer of the engine that also has a Cypher definition. A context with a table of definitions, which only tests
 * have, gets the answer of the definition.
 * @throws when the table has no definition of this answer
 */
export function byEngine<Asked extends unknown[], Found>(compute: Answer<Asked, Found>): Answer<Asked, Found> {
  const answer: Answer<Asked, Found> = (context, ...asked) => {
    if (context.definitions === undefined) return compute(context, ...asked);
    const definition = context.definitions.get(answer) as Answer<Asked, Found> | undefined;
    if (definition === undefined) throw new Error(`test/definitions: there is no definition beside ${compute}`);
    return definition(context, ...asked);
  };
  return answer;
}
