/** An act of a page and its state: whether it is running, or why it was refused. */
import { useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { type Acted, act, type Outcome } from './act.ts';

interface Acting {
  readonly run: <Data extends Acted, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables | (() => Promise<Variables>),
    what: string | ((data: Data) => string),
  ) => Promise<Outcome<Data>>;
  readonly isWaiting: boolean;
  /** The message of the API; empty: the server did not answer; undefined: nothing was refused. */
  readonly refusal: string | undefined;
}

export function useAct(): Acting {
  const [isWaiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  return {
    isWaiting,
    refusal,
    async run(document, variables, what) {
      setWaiting(true);
      setRefusal(undefined);
      const outcome = await act(document, variables, what);
      setWaiting(false);
      if (outcome.kind === 'REFUSED') setRefusal(outcome.message);
      if (outcome.kind === 'FAILED') setRefusal(outcome.fault.message);
      return outcome;
    },
  };
}
