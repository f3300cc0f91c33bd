/** The answer of the API to an operation; the page keeps it until a newer answer arrives. */
import { use, useRef } from 'react';
import { type AnyVariables, type TypedDocumentNode, useQuery } from 'urql';
import { IsWaiting } from './after-answer.tsx';
import { askAnswer } from './ask.ts';
import { type Fault, faultOf } from './fault.ts';
import { GRAPH, operation } from './operation.ts';
import { useSession } from './session.ts';

export interface Answer<Data> {
  /** The last answer; undefined before the first. */
  readonly data: Data | undefined;
  /**
   * The answer to the current question; undefined while an earlier answer is still shown. For parts that repeat the
   * question in words.
   */
  readonly exact: Data | undefined;
  /** Why there is no answer, or why a part of it is missing. */
  readonly fault: Fault | undefined;
  readonly isAwaited: boolean;
  /** Asks again. */
  readonly again: () => void;
}

const context = { additionalTypenames: [GRAPH], fetch: askAnswer };

/** @param isWanted false: do not ask yet */
export function useAnswer<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  isWanted = true,
): Answer<Data> {
  const isWaiting = use(IsWaiting) && isWanted;
  const [{ data, error, fetching, stale, operation: answered }, execute] = useQuery<Data, AnyVariables>({
    query: operation(document),
    variables,
    pause: !isWanted || isWaiting,
    context,
  });
  const isSignedIn = useSession().token !== undefined;
  // What somebody with a token was told is not shown to the reader who has signed out.
  const last = useRef<{ readonly data: Data; readonly isSignedIn: boolean } | undefined>(undefined);
  if (data !== undefined && data !== null && data !== last.current?.data) last.current = { data, isSignedIn };
  const told = last.current?.isSignedIn && !isSignedIn ? undefined : last.current?.data;
  const fault = error && faultOf(error);
  const isExact = JSON.stringify(answered?.variables) === JSON.stringify(variables);
  return {
    data: told,
    exact: isExact && data === told ? told : undefined,
    fault,
    isAwaited: fetching || stale || isWaiting,
    again: () => execute({ requestPolicy: 'network-only' }),
  };
}
