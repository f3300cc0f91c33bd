/** Corrects the record of the actor: the form of an invited actor, with the name and the seat, saved at once. */
import { type ReactNode, useState } from 'react';
import { askAnew } from '../../data/ask-anew.ts';
import { ActorToCorrectDocument, type ActorToCorrectQuery, CompleteActorDocument } from '../../generated/graphql.ts';
import { Field } from '../../parts/form/field.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { actorWords } from '../../words/actor.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { changedIn } from '../contribute/changed.ts';
import { CorrectButton } from '../contribute/correct-button.tsx';
import { PageField } from '../contribute/fields.tsx';
import { FindOne, type Found } from '../contribute/find-one.tsx';
import { FormDialog } from '../contribute/form-dialog.tsx';
import { linesOf } from '../contribute/lines-of.ts';
import { recordOf, useActorFields } from '../contribute/use-actor-fields.tsx';
import { useCorrection } from '../contribute/use-correction.ts';

type Known = NonNullable<ActorToCorrectQuery['actor']>;

export function Correct({ id }: { readonly id: string }): ReactNode {
  return (
    <CorrectButton
      id={id}
      act="EDIT_ACTOR"
      record={ActorToCorrectDocument}
      form={({ actor }, close) => actor && <CorrectForm actor={actor} onClose={close} />}
    />
  );
}

const wholeOf = (actor: Known) => ({
  ...recordOf(actor),
  ...{ name: actor.name, aliases: actor.aliases ?? [], seatedIn: actor.seatedIn?.id ?? null },
});

interface Props {
  readonly actor: Known;
  readonly onClose: () => void;
}

function CorrectForm({ actor, onClose }: Props): ReactNode {
  const { say, language } = useWords(contributeWords);
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
  const tellFields = (changed: object) =>
    Object.keys(changed)
      .map((field) => names[field] ?? field)
      .join(', ');
  const { save, tellSame, isWaiting, refusal } = useCorrection({
    known: wholeOf(first),
    revision: first.revision,
    async readNow() {
      const now = (await askAnew(ActorToCorrectDocument, { id }))?.actor;
      return now ? { known: wholeOf(now), revision: now.revision } : undefined;
    },
    nameOf: (field) => names[field] ?? field,
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
      say('didCorrect', { name, fields: tellFields({ ...whole, ...rest }) }),
    );
  };
  return (
    <FormDialog
      title={say('correctOne', { name })}
      save={say('save')}
      {...{ refusal, isWaiting, onClose }}
      onSubmit={submit}
    >
      <Field label={say('nameOf')} name="name" initial={name} isRequired longest={500} />
      <PageField
        label={sayActor('aliases')}
        name="aliases"
        help={say('onePerLine')}
        known={(first.aliases ?? []).join('\n')}
      />
      <FindOne label={sayActor('seat')} kind="TERRITORY" chosen={seats} onChoose={setSeats} isOne />
      {fields}
    </FormDialog>
  );
}
