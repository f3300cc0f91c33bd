/** Proposes one act; the typed values stay when it is refused. */
import { useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { ProposeDocument, type ProposedChange } from '../../generated/graphql.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';

export function useProposal(onSent: () => void) {
  const { say, language } = useWords(contributeWords);
  const { run, isWaiting, refusal } = useAct();
  const [isSame, setSame] = useState(false);
  return {
    isWaiting,
    refusal: isSame ? say('nothingNew') : refusal,
    async send(change: ProposedChange, note: string | null = null): Promise<void> {
      setSame(false);
      const outcome = await run(ProposeDocument, { input: { change, note }, language }, say('sent'));
      if (outcome.kind === 'DONE') onSent();
    },
    /** Nothing was changed, so there is nothing to send. */
    tellSame: () => setSame(true),
  };
}
