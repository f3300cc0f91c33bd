/** What an answer by the engine is made from. */
import type { GraphState } from '../fresh/graph-state.js';
import type { Context } from './context.js';

export interface Asking {
  /** One state of the graph for the whole answer, however long it takes. */
  readonly known: GraphState;
  readonly today: string;
  /** Aborted when whoever asked has left. */
  readonly signal: AbortSignal | undefined;
}

/** Undefined where the Cypher definitions answer. */
export function askingOf({ fresh, today, signal }: Context): Asking | undefined {
  return fresh && { known: fresh.known, today, signal };
}
