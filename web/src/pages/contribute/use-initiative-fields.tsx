/** The fields of the record of an initiative: an invited actor proposes its changes, whoever may edit corrects it at once. */
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
import { linesOf } from './lines-of.ts';

/** What is known of an initiative, as the API takes it. */
export const initiativeRecordOf = (initiative: InvitedInitiativeFragment) => {
  const { summary, status, startDate, endDate, audiences, results, themes, territories } = initiative;
  return {
    ...{ summary, status, startDate, endDate, audiences, results: results ?? [] },
    ...{ themes: themes.map(({ id }) => id), territories: territories.map(({ id }) => id) },
  };
};

/** @param initiative as it was when the form was opened: later answers do not change what is typed */
export function useInitiativeFields(initiative: InvitedInitiativeFragment) {
  const { say } = useWords(contributeWords);
  const all = useAnswer(AllThemesDocument, {}).data?.themes?.nodes ?? [];
  const [known] = useState(() => initiativeRecordOf(initiative));
  const [themes, setThemes] = useState<readonly string[]>(known.themes);
  const [places, setPlaces] = useState<readonly Found[]>(initiative.territories);
  const fields: ReactNode = (
    <>
      <Field label={say('start')} name="startDate" type="date" initial={known.startDate} />
      <Field label={say('end')} name="endDate" type="date" initial={known.endDate} />
      <ChoiceField
        label={say('status')}
        name="status"
        type="InitiativeStatus"
        values={InitiativeStatus}
        known={known.status}
      />
      <AudiencesField known={known.audiences} />
      <PageField label={say('results')} name="results" help={say('resultsHelp')} known={known.results.join('\n')} />
      <PageField label={say('summary')} name="summary" known={known.summary} />
      <ThemePicker all={all} chosen={themes} onChoose={setThemes} />
      <FindOne label={say('findPlace')} kind="TERRITORY" chosen={places} onChoose={setPlaces} />
    </>
  );
  return {
    fields,
    /** @returns only what differs from what was known; undefined: nothing does */
    changedIn: (typed: FormData) =>
      changedIn(
        {
          ...{ summary: textOf(typed, 'summary'), themes, territories: places.map(({ id }) => id) },
          status: InitiativeStatus.find((each) => each === textOf(typed, 'status')) ?? null,
          ...{ startDate: textOf(typed, 'startDate'), endDate: textOf(typed, 'endDate') },
          ...{ audiences: audiencesOf(typed), results: linesOf(textOf(typed, 'results')) },
        },
        known,
      ),
  };
}
