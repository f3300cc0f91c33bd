/** What the invited actor says of an initiative in which it takes part: only what differs from what is known is proposed. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { AllThemesDocument, type InvitedInitiativeFragment } from '../../generated/graphql.ts';
import { Field } from '../../parts/form/field.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { ThemePicker } from '../examine/theme-picker.tsx';
import { changedIn } from './changed.ts';
import { InitiativeStatus } from './closed-lists.ts';
import { AudiencesField, audiencesOf, ChoiceField, PageField } from './fields.tsx';
import { FindOne, type Found } from './find-one.tsx';
import { FormDialog } from './form-dialog.tsx';
import { useProposal } from './use-proposal.ts';

interface Props {
  readonly initiative: InvitedInitiativeFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

const linesOf = (text: string | null): readonly string[] =>
  (text ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

export function InitiativeForm({ initiative, onClose }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, tellSame, isWaiting, refusal } = useProposal(() => onClose(true));
  const all = useAnswer(AllThemesDocument, {}).data?.themes?.nodes ?? [];
  const { id, title, summary, status, startDate, endDate, audiences } = initiative;
  const [known] = useState({
    ...{ summary, status, startDate, endDate, audiences, results: initiative.results ?? [] },
    ...{ themes: initiative.themes.map((theme) => theme.id) },
    territories: initiative.territories.map((territory) => territory.id),
  });
  const [themes, setThemes] = useState<readonly string[]>(known.themes);
  const [places, setPlaces] = useState<readonly Found[]>(initiative.territories);
  const submit = (typed: FormData) => {
    const changed = changedIn(
      {
        ...{ summary: textOf(typed, 'summary'), themes, territories: places.map((place) => place.id) },
        status: InitiativeStatus.find((each) => each === textOf(typed, 'status')) ?? null,
        ...{ startDate: textOf(typed, 'startDate'), endDate: textOf(typed, 'endDate') },
        ...{ audiences: audiencesOf(typed), results: linesOf(textOf(typed, 'results')) },
      },
      known,
    );
    if (changed) void send({ initiative: { initiative: id, ...changed } }, textOf(typed, 'note'));
    else tellSame();
  };
  return (
    <FormDialog
      title={say('completeOne', { name: title })}
      {...{ refusal, isWaiting }}
      onSubmit={submit}
      onClose={() => onClose()}
    >
      <Field label={say('start')} name="startDate" type="date" initial={startDate} />
      <Field label={say('end')} name="endDate" type="date" initial={endDate} />
      <ChoiceField
        label={say('status')}
        name="status"
        type="InitiativeStatus"
        values={InitiativeStatus}
        known={status}
      />
      <AudiencesField known={audiences} />
      <PageField
        label={say('results')}
        name="results"
        help={say('resultsHelp')}
        known={(initiative.results ?? []).join('\n')}
      />
      <PageField label={say('summary')} name="summary" known={summary} />
      <ThemePicker all={all} chosen={themes} onChoose={setThemes} />
      <FindOne label={say('findPlace')} kind="TERRITORY" chosen={places} onChoose={setPlaces} />
    </FormDialog>
  );
}
