/** Retains an introduction: with whom, which function follows it up, and its due date. */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { DueDay } from '../../decide/due-day.tsx';
import { RetainIntroductionDocument } from '../../generated/graphql.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/form/field.tsx';
import styles from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { actorWords } from '../../words/actor.ts';
import { useWords } from '../../words/words.ts';
import type { Possible } from './shown-actor.ts';

interface Props {
  readonly actor: { readonly id: string; readonly name: string };
  readonly bridges: readonly Possible[];
  /** Id of the actor that is selected at first. */
  readonly first: string;
  readonly onClose: () => void;
}

export function Propose({ actor, bridges, first, onClose }: Props): ReactNode {
  const { say, language } = useWords(actorWords);
  const { run, isWaiting, refusal } = useAct();
  const [chosen, setChosen] = useState(first);
  const id = useId();
  const otherOf = ({ actors }: Possible) => actors.find((each) => each.id !== actor.id)?.name ?? '';
  const possible = bridges.find((each) => each.id === chosen);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!possible) return;
    const form = new FormData(event.currentTarget);
    const outcome = await run(
      RetainIntroductionDocument,
      { suggestion: possible.id, owner: textOf(form, 'owner'), dueOn: textOf(form, 'dueOn'), revision: 0, language },
      say('proposed', { one: actor.name, other: otherOf(possible) }),
    );
    if (outcome.kind === 'DONE') onClose();
  };
  return (
    <Dialog title={say('propose')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <div className={styles.field}>
          <label htmlFor={id}>{say('with')}</label>
          <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {bridges.map((each) => (
              <option key={each.id} value={each.id}>
                {otherOf(each)}
              </option>
            ))}
          </select>
        </div>
        <p>{possible?.said.facts.join(' ')}</p>
        <Field label={say('owner')} name="owner" help={say('ownerHelp')} longest={200} />
        <DueDay />
        <FormEnd refusal={refusal} isWaiting={isWaiting} submit={say('retain')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
