/** A new initiative, in which the invited actor takes part. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { AllThemesDocument, type InvitedRecordFragment } from '../../generated/graphql.ts';
import { Field } from '../../parts/form/field.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { ThemePicker } from '../examine/theme-picker.tsx';
import { InitiativeKind, ParticipationRole } from './closed-lists.ts';
import { AudiencesField, audiencesOf, ChoiceField, PageField } from './fields.tsx';
import { FindOne, type Found } from './find-one.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useProposal } from './use-proposal.ts';

interface Props {
  readonly actor: InvitedRecordFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

export function NewInitiative({ actor, onClose }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, isWaiting, refusal } = useProposal(() => onClose(true));
  const all = useAnswer(AllThemesDocument, {}).data?.themes?.nodes ?? [];
  const [themes, setThemes] = useState<readonly string[]>([]);
  const [places, setPlaces] = useState<readonly Found[]>(actor.actsIn);
  const submit = (typed: FormData) => {
    const newInitiative = {
      title: textOf(typed, 'title') ?? '',
      kind: InitiativeKind.find((each) => each === textOf(typed, 'kind')) ?? 'PROJECT',
      role: ParticipationRole.find((each) => each === textOf(typed, 'role')) ?? 'LEAD',
      ...{ summary: textOf(typed, 'summary'), audiences: audiencesOf(typed), themes },
      ...{ startDate: textOf(typed, 'startDate'), endDate: textOf(typed, 'endDate') },
      territories: places.map(({ id }) => id),
    };
    void send({ newInitiative }, textOf(typed, 'note'));
  };
  return (
    <FormDialog title={say('newInitiative')} {...{ refusal, isWaiting }} onSubmit={submit} onClose={() => onClose()}>
      <Field label={say('titleOf')} name="title" isRequired longest={500} />
      <ChoiceField
        label={say('kind')}
        name="kind"
        type="InitiativeKind"
        values={InitiativeKind}
        known="PROJECT"
        isRequired
      />
      <ChoiceField
        label={say('ourRole')}
        name="role"
        type="ParticipationRole"
        values={ParticipationRole}
        known="LEAD"
        isRequired
      />
      <PageField label={say('summary')} name="summary" />
      <Field label={say('start')} name="startDate" type="date" />
      <Field label={say('end')} name="endDate" type="date" />
      <ThemePicker all={all} chosen={themes} onChoose={setThemes} />
      <FindOne label={say('findPlace')} kind="TERRITORY" chosen={places} onChoose={setPlaces} />
      <AudiencesField known={[]} />
    </FormDialog>
  );
}
