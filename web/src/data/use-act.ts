/** An act of a page with what is shown of it: that it is under way, or why it was refused. */
import { useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { type Acted, act, type Outcome } from './act.ts';

interface Acting {
  readonly run: <Data extends Acted, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    what: string,
  ) => Promise<Outcome<Data>>;
  readonly isWaiting: boolean;
  /** As the API says it; empty: nobody answered; undefined: nothing was refused. */
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
      if (outcome.kind === 'REFUSED') setRefusal(outcome.messages.join(' '));
      if (outcome.kind === 'FAILED') setRefusal(outcome.fault.message);
      return outcome;
    },
  };
}
