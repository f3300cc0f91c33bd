/** Takes a dismissal back, on the card of the matter itself: what was decided before stands again, else it is to be decided. */
import type { ReactNode } from 'react';
import { askAnew } from '../data/ask-anew.ts';
import { standingChanges } from '../data/standing-changes.ts';
import { useAct } from '../data/use-act.ts';
import { DismissalDocument, UndoDocument } from '../generated/graphql.ts';
import { Button } from '../parts/button.tsx';
import { Refusal } from '../parts/refusal.tsx';
import { decideWords } from '../words/decide.ts';
import { useWords } from '../words/words.ts';

interface Props {
  /** Id of the suggestion. */
  readonly id: string;
  readonly headline: string;
  /** Id of its decision. */
  readonly decision: string;
}

export function TakeUpButton({ id, headline, decision }: Props): ReactNode {
  const { say, language } = useWords(decideWords);
  const { run, isWaiting, refusal } = useAct();
  // Read once somebody has signed in: only editors may read changes, and another may have decided meanwhile.
  const variables = async () => ({ change: await dismissalOf(id, decision), language });
  return (
    <>
      <Button
        about={say('takeUpOf', { headline })}
        isWaiting={isWaiting}
        onPress={() => void run(UndoDocument, variables, say('didTakeUp', { headline }))}
      >
        {say('takeUp')}
      </Button>
      <Refusal message={refusal} />
    </>
  );
}

/** @returns the id of the change that dismissed it; empty, which the API refuses, when the matter is no longer dismissed */
async function dismissalOf(id: string, decision: string): Promise<string> {
  const data = await askAnew(DismissalDocument, { id, decision });
  const isDismissed = data?.suggestion?.decision?.status === 'DISMISSED';
  return (isDismissed && standingChanges(data?.changes?.nodes ?? [])[0]?.id) || '';
}
