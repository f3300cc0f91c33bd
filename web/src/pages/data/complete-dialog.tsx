/** Asks for the missing facts of one actor or initiative that can be typed here; the others are listed. */
import { type FormEvent, type ReactNode, useState } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAct } from '../../data/use-act.ts';
import {
  CompleteActorDocument,
  CompleteInitiativeDocument,
  type IncompleteLineFragment,
  type Lack,
} from '../../generated/graphql.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/form/field.tsx';
import form from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { dataWords } from '../../words/data.ts';
import { useWords } from '../../words/words.ts';
import { ActorKind } from '../actors/closed-lists.ts';
import { AudiencesField, audiencesOf, ChoiceField } from '../contribute/fields.tsx';
import { nameOf } from './name-of.ts';
import { PICKED, type Picked, Pickers } from './pickers.tsx';

/** The missing facts that have a field here. */
const TYPED: readonly Lack[] = ['NO_DATE', 'NO_AUDIENCE', 'NO_KIND', 'NO_NUMBER', 'NO_CONTACT', ...PICKED];

interface Props {
  readonly of: IncompleteLineFragment;
  readonly onClose: () => void;
}

export function CompleteDialog({ of: line, onClose }: Props): ReactNode {
  const { say, language } = useWords(dataWords);
  const { say: sayField } = useWords(contributeWords);
  const label = useLabels();
  const { run, isWaiting, refusal } = useAct();
  const [picked, setPicked] = useState<Picked>({ themes: [] });
  const { entity, missing } = line;
  const lacks = (lack: Lack) => missing.some((each) => each.lack === lack);
  const rest = missing.filter(({ lack }) => !TYPED.includes(lack));
  const hasFields = rest.length < missing.length;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const what = say('completed', { name: nameOf(line) });
    if (entity.__typename === 'Actor') {
      const outcome = await run(CompleteActorDocument, { input: actorInput(entity, typed, picked), language }, what);
      if (outcome.kind === 'DONE') onClose();
    }
    if (entity.__typename !== 'Initiative') return;
    const input = initiativeInput(entity, typed, picked);
    if (Object.keys(input).every((field) => field === 'initiative' || field === 'revision')) return onClose();
    const outcome = await run(CompleteInitiativeDocument, { input, language }, what);
    if (outcome.kind === 'DONE') onClose();
  };
  return (
    <Dialog title={say('completeOne', { name: nameOf(line) })} onClose={onClose}>
      {missing.map(({ lack, why }) => (
        <p key={lack}>{why}</p>
      ))}
      <Pickers lacks={lacks} picked={picked} onPick={setPicked} />
      <form className={form.form} onSubmit={(event) => void submit(event)}>
        {lacks('NO_DATE') && (
          <>
            <Field label={say('start')} name="startDate" type="date" />
            <Field label={say('end')} name="endDate" type="date" />
          </>
        )}
        {lacks('NO_AUDIENCE') && <AudiencesField known={[]} />}
        {lacks('NO_KIND') && (
          <ChoiceField label={say('kind')} name="kind" type="ActorKind" values={ActorKind} known={null} />
        )}
        {lacks('NO_NUMBER') && (
          <>
            <Field label={say('siret')} name="siret" longest={20} />
            <Field label={say('rna')} name="rna" longest={12} />
          </>
        )}
        {lacks('NO_CONTACT') && (
          <Field label={sayField('contact')} name="contact" help={sayField('contactHelp')} longest={500} />
        )}
        {rest.length > 0 && <p>{say('noForm', { names: rest.map(({ lack }) => label('Lack', lack)).join(', ') })}</p>}
        <FormEnd
          refusal={refusal}
          isWaiting={isWaiting}
          submit={hasFields ? say('save') : undefined}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}

type Entity<Name> = Extract<IncompleteLineFragment['entity'], { readonly __typename: Name }>;

/** Empty fields change nothing. */
const filled = <Input extends object>(input: Input): Partial<Input> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as Partial<Input>;

function actorInput({ id, revision, themes }: Entity<'Actor'>, typed: FormData, picked: Picked) {
  const kind = ActorKind.find((each) => each === textOf(typed, 'kind')) ?? null;
  return {
    actor: id,
    ...filled({
      ...{ kind, siret: textOf(typed, 'siret'), rna: textOf(typed, 'rna'), contact: textOf(typed, 'contact') },
      revision: revision ?? null,
    }),
    ...(picked.place && { seatedIn: picked.place.id }),
    ...chosenThemes(picked, themes),
  };
}

function initiativeInput({ id, revision, themes }: Entity<'Initiative'>, typed: FormData, picked: Picked) {
  const audiences = audiencesOf(typed);
  const joins = [
    ...(picked.lead ? [{ actor: picked.lead.id, role: 'LEAD' as const }] : []),
    ...(picked.partner ? [{ actor: picked.partner.id, role: 'PARTNER' as const }] : []),
  ];
  const place = picked.place && { territories: [picked.place.id] };
  return {
    initiative: id,
    ...filled({
      ...{ startDate: textOf(typed, 'startDate'), endDate: textOf(typed, 'endDate') },
      revision: revision ?? null,
      audiences: audiences.length > 0 ? audiences : null,
      // With the rest one act, which is undone as a whole.
      joins: joins.length > 0 ? joins : null,
    }),
    ...place,
    ...chosenThemes(picked, themes),
  };
}

/** Added to the known ones: none is removed. */
const chosenThemes = (picked: Picked, known: readonly { readonly id: string }[]) =>
  picked.themes.length > 0 && { themes: [...known.map(({ id }) => id), ...picked.themes] };
