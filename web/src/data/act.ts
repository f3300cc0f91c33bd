/**
 * Runs an act: asks for a token when one is needed, continues with what was typed, and remembers the act so that it can
 * be undone.
 */
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { UndoDocument } from '../generated/graphql.ts';
import { noteAct, runAct } from './acts.ts';
import { mustKnow } from './ask.ts';
import { beginAct } from './changes.ts';
import { clientNow } from './client.ts';
import { type Fault, faultOf } from './fault.ts';
import { isInvitation } from './invitation.ts';
import { GRAPH, hashOf, operation } from './operation.ts';
import { plainMessage } from './plain-message.ts';
import { tokenOf } from './session.ts';
import { askToSignIn, type SignInReason } from './sign-in.ts';

/** The documents name their one mutation field `act`. */
export interface Acted {
  readonly act?: {
    readonly change?: string | null;
    readonly sequence?: number | null;
    readonly userErrors: readonly { readonly message: string; readonly code: string }[];
  } | null;
}

/** DONE, or the reason why nothing was changed: each refusal on a line of its own. GIVEN_UP: the reader did not sign in. */
export type Outcome<Data> =
  | { readonly kind: 'DONE'; readonly data: Data }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly codes: readonly string[] }
  | { readonly kind: 'FAILED'; readonly fault: Fault }
  | { readonly kind: 'GIVEN_UP' };

/**
 * @param given variables, or a function that reads them once the reader has signed in
 * @param what was done, in the reader's words, shown beside "undo", or a function of the answer that tells it; left out for an undo
 */
export async function act<Data extends Acted, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  given: Variables | (() => Promise<Variables>),
  what?: string | ((data: Data) => string),
): Promise<Outcome<Data>> {
  let reason: SignInReason | undefined = tokenOf() === undefined ? 'ACT' : undefined;
  for (;;) {
    if (reason !== undefined && !(await askToSignIn(reason))) return { kind: 'GIVEN_UP' };
    const variables = typeof given === 'function' ? await given() : given;
    const end = beginAct();
    // An undo is not listed as an act: the act that it undoes stays listed.
    const stop = what === undefined ? undefined : runAct();
    const { data, error } = await clientNow().mutation(operation(document), variables, {
      additionalTypenames: [GRAPH],
    });
    mustKnow(data?.act?.sequence);
    end();
    stop?.();
    const fault = error && faultOf(error);
    // An invited person has no other token: the message stays in the form and says why the link no longer works.
    reason = isInvitation(tokenOf()) ? undefined : reasonOf(fault);
    if (reason !== undefined) continue;
    if (fault) return { kind: 'FAILED', fault };
    const { userErrors = [], change } = data?.act ?? {};
    if (data === undefined || userErrors.length > 0)
      return {
        kind: 'REFUSED',
        message: userErrors.map(({ message }) => plainMessage(message)).join('\n'),
        codes: userErrors.map(({ code }) => code),
      };
    if (change != null && what !== undefined)
      noteAct(typeof what === 'function' ? what(data) : what, change, hashOf(document) === hashOf(UndoDocument));
    return { kind: 'DONE', data };
  }
}

function reasonOf(fault: Fault | undefined): SignInReason | undefined {
  if (fault?.kind === 'REFUSED') return 'ENDED';
  return fault?.kind === 'NOT_ALLOWED' ? 'NOT_ALLOWED' : undefined;
}
