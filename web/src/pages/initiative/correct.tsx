/** Corrects the record of the initiative: the form of an invited actor, with the title and the kind, saved at once. */
import { type ReactNode, useState } from 'react';
import { askAnew } from '../../data/ask-anew.ts';
import {
  CompleteInitiativeDocument,
  InitiativeToCorrectDocument,
  type InitiativeToCorrectQuery,
} from '../../generated/graphql.ts';
import { Field } from '../../parts/form/field.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { correctWords } from '../../words/contribute/correct.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { changedIn } from '../contribute/changed.ts';
import { InitiativeKind } from '../contribute/closed-lists.ts';
import { CorrectButton } from '../contribute/correct-button.tsx';
import { ChoiceField } from '../contribute/fields.tsx';
import { FormDialog } from '../contribute/form-dialog.tsx';
import { useCorrection } from '../contribute/use-correction.ts';
import { initiativeRecordOf, useInitiativeFields } from '../contribute/use-initiative-fields.tsx';

type Known = NonNullable<InitiativeToCorrectQuery['initiative']>;

export function Correct({ id }: { readonly id: string }): ReactNode {
  const { say: sayCorrect } = useWords(correctWords);
  return (
    <CorrectButton
      id={id}
      act="EDIT_INITIATIVE"
      record={InitiativeToCorrectDocument}
      form={({ initiative }, close) => initiative && <CorrectForm initiative={initiative} onClose={close} />}
    >
      {sayCorrect('correct')}
    </CorrectButton>
  );
}

const wholeOf = (initiative: Known) => ({
  ...initiativeRecordOf(initiative),
  ...{ title: initiative.title, kind: initiative.kind },
});

interface Props {
  readonly initiative: Known;
  readonly onClose: () => void;
}

function CorrectForm({ initiative, onClose }: Props): ReactNode {
  const { say, language } = useWords(contributeWords);
  const { say: sayCorrect } = useWords(correctWords);
  const [first] = useState(initiative);
  const { id, title, kind } = first;
  const { fields, changedIn: changedFields } = useInitiativeFields(first);
  const names: Readonly<Record<string, string>> = {
    ...{ title: say('titleOf'), kind: say('kind'), startDate: say('start'), endDate: say('end') },
    ...{
      status: say('status'),
      audiences: say('audiences'),
      results: say('results'),
      summary: say('summary'),
    },
    ...{ themes: say('theme'), territories: say('findPlace') },
  };
  const { save, tellSame, tellFields, isWaiting, refusal } = useCorrection({
    known: wholeOf(first),
    revision: first.revision,
    async readNow() {
      const now = (await askAnew(InitiativeToCorrectDocument, { id }))?.initiative;
      return now ? { known: wholeOf(now), revision: now.revision } : undefined;
    },
    names,
    kinds: {
      ...{ title: 'TEXT', summary: 'TEXT', results: 'TEXT', startDate: 'DAY', endDate: 'DAY' },
      ...{ kind: 'InitiativeKind', status: 'InitiativeStatus', audiences: 'Audience' },
    },
    onDone: onClose,
  });
  const submit = (typed: FormData) => {
    const chosen = InitiativeKind.find((each) => each === textOf(typed, 'kind')) ?? kind;
    const whole = changedIn({ title: textOf(typed, 'title') ?? title, kind: chosen }, { title, kind });
    const rest = changedFields(typed);
    if (!whole && !rest) return tellSame();
    void save(
      CompleteInitiativeDocument,
      (revision) => ({ input: { initiative: id, ...whole, ...rest, revision }, language }),
      sayCorrect('didCorrect', { name: title, fields: tellFields({ ...whole, ...rest }) }),
    );
  };
  return (
    <FormDialog
      title={sayCorrect('correctOne', { name: title })}
      save={sayCorrect('save')}
      {...{ refusal, isWaiting, onClose }}
      onSubmit={submit}
    >
      <Field label={say('titleOf')} name="title" initial={title} isRequired longest={500} />
      <ChoiceField
        label={say('kind')}
        name="kind"
        type="InitiativeKind"
        values={InitiativeKind}
        known={kind}
        isRequired
      />
      {fields}
    </FormDialog>
  );
}
