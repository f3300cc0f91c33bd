/** The inputs of an answer by the engine. */
import type { GraphState } from '../fresh/graph-state.js';
import type { Context } from './context.js';

export interface Asking {
  /** The state of the graph; the same one for the whole answer. */
  readonly known: GraphState;
  readonly today: string;
  /** Aborted when the client has disconnected. */
  readonly signal: AbortSignal | undefined;
}

/** Undefined without an engine: the Cypher definitions are the fallback. */
export function askingOf({ fresh, today, signal }: Context): Asking | undefined {
  return fresh && { known: fresh.known, today, signal };
}
