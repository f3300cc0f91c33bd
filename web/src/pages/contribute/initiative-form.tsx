/** What the invited actor says of an initiative in which it takes part: only what differs from what is known is proposed. */
import type { ReactNode } from 'react';
import type { InvitedInitiativeFragment } from '../../generated/graphql.ts';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { FormDialog } from './form-dialog.tsx';
import { useInitiativeFields } from './use-initiative-fields.tsx';
import { useProposal } from './use-proposal.ts';

interface Props {
  readonly initiative: InvitedInitiativeFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

export function InitiativeForm({ initiative, onClose }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, tellSame, isWaiting, refusal } = useProposal(() => onClose(true));
  const { fields, changedIn } = useInitiativeFields(initiative);
  const submit = (typed: FormData) => {
    const changed = changedIn(typed);
    if (changed) void send({ initiative: { initiative: initiative.id, ...changed } }, textOf(typed, 'note'));
    else tellSame();
  };
  return (
    <FormDialog
      title={say('completeOne', { name: initiative.title })}
      {...{ refusal, isWaiting }}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      {fields}
    </FormDialog>
  );
}
