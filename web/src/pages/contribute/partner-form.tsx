/** Proposes another participant of an initiative of the invited actor. */
import { type ReactNode, useState } from 'react';
import type { InvitedInitiativeFragment } from '../../generated/graphql.ts';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { ParticipationRole } from './closed-lists.ts';
import { ChoiceField } from './fields.tsx';
import { FindOne, type Found } from './find-one.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useProposal } from './use-proposal.ts';

interface Props {
  readonly initiative: InvitedInitiativeFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

export function PartnerForm({ initiative, onClose }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, tellSame, isWaiting, refusal } = useProposal(() => onClose(true));
  const [chosen, setChosen] = useState<readonly Found[]>([]);
  const submit = (typed: FormData) => {
    const [partner] = chosen;
    const role = ParticipationRole.find((each) => each === textOf(typed, 'role')) ?? 'PARTNER';
    if (partner) void send({ partner: { initiative: initiative.id, actor: partner.id, role } }, textOf(typed, 'note'));
    else tellSame();
  };
  return (
    <FormDialog
      title={say('addPartnerTo', { name: initiative.title })}
      {...{ refusal, isWaiting }}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      <FindOne label={say('find')} kind="ACTOR" chosen={chosen} onChoose={setChosen} isOne />
      <ChoiceField
        label={say('role')}
        name="role"
        type="ParticipationRole"
        values={ParticipationRole}
        known="PARTNER"
        isRequired
      />
    </FormDialog>
  );
}
