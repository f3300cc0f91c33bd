/** What the API answers to an operation, kept on the page while a newer answer is awaited. */
import { useRef } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { type Fault, faultOf } from './fault.ts';
import { GRAPH, operation } from './operation.ts';

export interface Answer<Data> {
  /** The last answer; undefined before the first. */
  readonly data: Data | undefined;
  /** The answer to what is asked now; undefined while that to an earlier question is still kept. For what says in words what was asked. */
  readonly exact: Data | undefined;
  /** Why there is none, or why a part of it is missing. */
  readonly fault: Fault | undefined;
  readonly isAwaited: boolean;
  /** Asks once more. */
  readonly again: () => void;
}

const context = { additionalTypenames: [GRAPH] };

/** @param isWanted false: not asked yet */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  isWanted = true,
): Answer<Data> {
  const [{ data, error, fetching, stale, operation: answered }, execute] = useQuery<Data, AnyVariables>({
    query: operation(document),
    variables,
    pause: !isWanted,
    context,
  });
  const last = useRef<Data | undefined>(undefined);
  if (data !== undefined && data !== null) last.current = data;
  const fault = error && faultOf(error);
  const isExact = JSON.stringify(answered?.variables) === JSON.stringify(variables);
  return {
    data: data ?? last.current,
    exact: isExact ? (data ?? undefined) : undefined,
    fault,
    isAwaited: fetching || stale,
    again: () => execute({ requestPolicy: 'network-only' }),
  };
}
