/** Corrects the record of an actor: what is asked for comes first, the other fields on demand; saved at once. */
import { Fragment, type ReactNode, useState } from 'react';
import { askAnew } from '../../data/ask-anew.ts';
import { ActorToCorrectDocument, type ActorToCorrectQuery, CompleteActorDocument } from '../../generated/graphql.ts';
import { Field } from '../../parts/form/field.tsx';
import form from '../../parts/form/form.module.css';
import { textOf } from '../../parts/form/text-of.ts';
import { actorWords } from '../../words/actor.ts';
import { correctWords } from '../../words/contribute/correct.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { changedIn } from '../contribute/changed.ts';
import { PageField } from '../contribute/fields.tsx';
import { FindOne, type Found } from '../contribute/find-one.tsx';
import { FormDialog } from '../contribute/form-dialog.tsx';
import { linesOf } from '../contribute/lines-of.ts';
import { recordOf, useActorFields } from '../contribute/use-actor-fields.tsx';
import { useCorrection } from '../contribute/use-correction.ts';

type Known = NonNullable<ActorToCorrectQuery['actor']>;

const wholeOf = (actor: Known) => ({
  ...recordOf(actor),
  ...{ name: actor.name, aliases: actor.aliases ?? [], seatedIn: actor.seatedIn?.id ?? null },
});

export type ActorField = keyof ReturnType<typeof wholeOf>;

interface Props {
  readonly actor: Known;
  /** The fields that are shown first. */
  readonly asked: readonly ActorField[];
  readonly title: string;
  readonly onClose: () => void;
}

export function CorrectForm({ actor, asked, title, onClose }: Props): ReactNode {
  const { say, language } = useWords(contributeWords);
  const { say: sayCorrect } = useWords(correctWords);
  const { say: sayActor } = useWords(actorWords);
  const [first] = useState(actor);
  const { id, name } = first;
  const { fields, changedIn: changedFields } = useActorFields(first);
  const [seats, setSeats] = useState<readonly Found[]>(first.seatedIn ? [first.seatedIn] : []);
  const names: Readonly<Record<string, string>> = {
    ...{ name: say('nameOf'), aliases: sayActor('aliases'), seatedIn: sayActor('seat'), kind: say('kind') },
    ...{
      siret: say('siret'),
      rna: say('rna'),
      contact: sayActor('contact'),
      audiences: say('audiences'),
    },
    ...{
      themes: sayActor('themes'),
      needs: say('needs'),
      offers: say('offers'),
      actsIn: say('findPlace'),
    },
  };
  const { save, tellSame, tellFields, isWaiting, refusal } = useCorrection({
    known: wholeOf(first),
    revision: first.revision,
    async readNow() {
      const now = (await askAnew(ActorToCorrectDocument, { id }))?.actor;
      return now ? { known: wholeOf(now), revision: now.revision } : undefined;
    },
    names,
    kinds: {
      ...{ name: 'TEXT', aliases: 'TEXT', siret: 'TEXT', rna: 'TEXT', contact: 'TEXT' },
      ...{ kind: 'ActorKind', audiences: 'Audience' },
    },
    onDone: onClose,
  });
  const submit = (typed: FormData) => {
    const known = { name, aliases: first.aliases ?? [], seatedIn: first.seatedIn?.id ?? null };
    const aliases = linesOf(textOf(typed, 'aliases'));
    const whole = changedIn({ name: textOf(typed, 'name') ?? name, aliases, seatedIn: seats[0]?.id ?? null }, known);
    const rest = changedFields(typed);
    if (!whole && !rest) return tellSame();
    void save(
      CompleteActorDocument,
      (revision) => ({ input: { actor: id, ...whole, ...rest, revision }, language }),
      sayCorrect('didCorrect', { name, fields: tellFields({ ...whole, ...rest }) }),
    );
  };
  const all: Readonly<Record<ActorField, ReactNode>> = {
    name: <Field label={say('nameOf')} name="name" initial={name} isRequired longest={500} />,
    aliases: (
      <PageField
        label={sayActor('aliases')}
        name="aliases"
        help={say('onePerLine')}
        known={(first.aliases ?? []).join('\n')}
      />
    ),
    seatedIn: <FindOne label={sayActor('seat')} kind="TERRITORY" chosen={seats} onChoose={setSeats} isOne />,
    ...fields,
  };
  return (
    <FormDialog title={title} save={sayCorrect('save')} {...{ refusal, isWaiting, onClose }} onSubmit={submit}>
      {asked.map((field) => (
        <Fragment key={field}>{all[field]}</Fragment>
      ))}
      {/* Folded fields are sent too: a value that is not accepted unfolds them. */}
      <details
        onInvalidCapture={({ currentTarget }) => {
          currentTarget.open = true;
        }}
      >
        <summary>{sayCorrect('otherFields')}</summary>
        <div className={form.form}>
          {Object.entries(all)
            .filter(([field]) => !asked.some((each) => each === field))
            .map(([field, shown]) => (
              <Fragment key={field}>{shown}</Fragment>
            ))}
        </div>
      </details>
    </FormDialog>
  );
}
