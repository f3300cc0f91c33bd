/** The fields of the record of an actor: the invited actor proposes its changes, whoever may edit corrects it at once. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { type ActorRecordFragment, AllThemesDocument, type ResourceOnTheme } from '../../generated/graphql.ts';
import { Field } from '../../parts/form/field.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { ActorKind } from '../actors/closed-lists.ts';
import { ThemePicker } from '../examine/theme-picker.tsx';
import { changedIn } from './changed.ts';
import { AudiencesField, audiencesOf, ChoiceField } from './fields.tsx';
import { FindOne, type Found } from './find-one.tsx';
import { Resources, statedIn } from './resources.tsx';

const asInput = (stated: ActorRecordFragment['needs']): readonly ResourceOnTheme[] =>
  (stated ?? []).map(({ resource, note, theme }) => ({ resource, theme: theme.id, ...(note !== null && { note }) }));

const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** What is known of an actor, as the API takes it. */
export const recordOf = (actor: ActorRecordFragment) => ({
  ...{ kind: actor.kind, siret: actor.siret, rna: actor.rna, contact: actor.contact, audiences: actor.audiences },
  ...{ themes: idsOf(actor.themes), actsIn: idsOf(actor.actsIn) },
  ...{ needs: asInput(actor.needs), offers: asInput(actor.offers) },
});

/** @param actor as it was when the form was opened: later answers do not change what is typed */
export function useActorFields(actor: ActorRecordFragment) {
  const { say } = useWords(contributeWords);
  const all = useAnswer(AllThemesDocument, {}).data?.themes?.nodes ?? [];
  const [known] = useState(() => recordOf(actor));
  const [themes, setThemes] = useState<readonly string[]>(known.themes);
  const [needs, setNeeds] = useState(known.needs);
  const [offers, setOffers] = useState(known.offers);
  const [places, setPlaces] = useState<readonly Found[]>(actor.actsIn);
  const fields: Readonly<Record<keyof typeof known, ReactNode>> = {
    kind: <ChoiceField label={say('kind')} name="kind" type="ActorKind" values={ActorKind} known={known.kind} />,
    siret: <Field label={say('siret')} name="siret" initial={known.siret} longest={20} />,
    rna: <Field label={say('rna')} name="rna" initial={known.rna} longest={12} />,
    contact: (
      <Field label={say('contact')} name="contact" help={say('contactHelp')} initial={known.contact} longest={500} />
    ),
    audiences: <AudiencesField known={known.audiences} />,
    themes: <ThemePicker all={all} chosen={themes} onChoose={setThemes} />,
    needs: (
      <Resources
        name="needs"
        label={say('needs')}
        add={say('addNeed')}
        themes={all}
        stated={needs}
        onState={setNeeds}
      />
    ),
    offers: (
      <Resources
        name="offers"
        label={say('offers')}
        add={say('addOffer')}
        themes={all}
        stated={offers}
        onState={setOffers}
      />
    ),
    actsIn: <FindOne label={say('findPlace')} kind="TERRITORY" chosen={places} onChoose={setPlaces} />,
  };
  return {
    fields,
    /** @returns only what differs from what was known; undefined: nothing does */
    changedIn(typed: FormData) {
      const kind = ActorKind.find((each) => each === textOf(typed, 'kind')) ?? null;
      const [siret, rna, contact] = [textOf(typed, 'siret'), textOf(typed, 'rna'), textOf(typed, 'contact')];
      const said = { kind, siret, rna, contact, audiences: audiencesOf(typed), themes, actsIn: idsOf(places) };
      const stated = { needs: statedIn(typed, 'needs', needs), offers: statedIn(typed, 'offers', offers) };
      return changedIn({ ...said, ...stated }, known);
    },
  };
}
