/** What the invited actor says of itself: only what differs from what is known is proposed. */
import { Fragment, type ReactNode } from 'react';
import type { ActorRecordFragment } from '../../generated/graphql.ts';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { FormDialog } from './form-dialog.tsx';
import { useActorFields } from './use-actor-fields.tsx';
import { useProposal } from './use-proposal.ts';

interface Props {
  readonly actor: ActorRecordFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

export function ActorForm({ actor, onClose }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, tellSame, isWaiting, refusal } = useProposal(() => onClose(true));
  const { fields, changedIn } = useActorFields(actor);
  const submit = (typed: FormData) => {
    const changed = changedIn(typed);
    if (changed) void send({ actor: changed }, textOf(typed, 'note'));
    else tellSame();
  };
  return (
    <FormDialog
      title={say('completeOne', { name: actor.name })}
      {...{ refusal, isWaiting }}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      {Object.entries(fields).map(([name, field]) => (
        <Fragment key={name}>{field}</Fragment>
      ))}
    </FormDialog>
  );
}
