/** What the invited actor says of itself: only what differs from what is known is proposed. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { AllThemesDocument, type InvitedSheetFragment, type ResourceOnTheme } from '../../generated/graphql.ts';
import { Field } from '../../parts/form/field.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { ActorKind } from '../actors/closed-lists.ts';
import { ThemePicker } from '../examine/theme-picker.tsx';
import { changedIn } from './changed.ts';
import { AudiencesField, audiencesOf, ChoiceField } from './fields.tsx';
import { FindOne, type Found } from './find-one.tsx';
import { FormDialog } from './form-dialog.tsx';
import { Resources } from './resources.tsx';
import { useProposal } from './use-proposal.ts';

interface Props {
  readonly actor: InvitedSheetFragment;
  readonly onClose: (wasSent?: boolean) => void;
}

type Stated = InvitedSheetFragment['needs'];

const asInput = (stated: Stated): readonly ResourceOnTheme[] =>
  (stated ?? []).map(({ resource, note, theme }) => ({ resource, theme: theme.id, ...(note !== null && { note }) }));

export function ActorForm({ actor, onClose }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const { send, tellSame, isWaiting, refusal } = useProposal(() => onClose(true));
  const all = useAnswer(AllThemesDocument, {}).data?.themes?.nodes ?? [];
  const [known] = useState({
    ...{ kind: actor.kind, siret: actor.siret, rna: actor.rna, contact: actor.contact, audiences: actor.audiences },
    ...{ themes: actor.themes.map(({ id }) => id), actsIn: actor.actsIn.map(({ id }) => id) },
    ...{ needs: asInput(actor.needs), offers: asInput(actor.offers) },
  });
  const [themes, setThemes] = useState<readonly string[]>(known.themes);
  const [needs, setNeeds] = useState(known.needs);
  const [offers, setOffers] = useState(known.offers);
  const [places, setPlaces] = useState<readonly Found[]>(actor.actsIn);
  const submit = (typed: FormData) => {
    const kind = ActorKind.find((each) => each === textOf(typed, 'kind')) ?? null;
    const [siret, rna, contact] = [textOf(typed, 'siret'), textOf(typed, 'rna'), textOf(typed, 'contact')];
    const said = { kind, siret, rna, contact, audiences: audiencesOf(typed), themes, needs, offers };
    const changed = changedIn({ ...said, actsIn: places.map(({ id }) => id) }, known);
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
      <ChoiceField label={say('kind')} name="kind" type="ActorKind" values={ActorKind} known={actor.kind} />
      <Field label={say('siret')} name="siret" initial={actor.siret} longest={20} />
      <Field label={say('rna')} name="rna" initial={actor.rna} longest={12} />
      <Field label={say('contact')} name="contact" help={say('contactHelp')} initial={actor.contact} longest={500} />
      <AudiencesField known={actor.audiences} />
      <ThemePicker all={all} chosen={themes} onChoose={setThemes} />
      <Resources label={say('needs')} add={say('addNeed')} themes={all} stated={needs} onState={setNeeds} />
      <Resources label={say('offers')} add={say('addOffer')} themes={all} stated={offers} onState={setOffers} />
      <FindOne label={say('findPlace')} kind="TERRITORY" chosen={places} onChoose={setPlaces} />
    </FormDialog>
  );
}
