/** Creates or edits a zone: its name, and its communes by their names or by a list of INSEE codes. */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import {
  CommunesOfZoneDocument,
  CreateZoneDocument,
  EditZoneDocument,
  type ZoneFragment,
} from '../../generated/graphql.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/form/field.tsx';
import form from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { useWords } from '../../words/words.ts';
import { zonesWords } from '../../words/zones.ts';
import { FindOne, type Found } from '../contribute/find-one.tsx';

interface Props {
  /** Undefined: a new one. */
  readonly zone: ZoneFragment | undefined;
  readonly onClose: () => void;
}

const COMMUNE = 'COM-';

export function ZoneDialog({ zone, onClose }: Props): ReactNode {
  const { say, language } = useWords(zonesWords);
  const { run, isWaiting, refusal } = useAct();
  const codesId = useId();
  const [picked, setPicked] = useState<readonly Found[]>();
  const [wrong, setWrong] = useState<string>();
  const { data } = useAnswer(CommunesOfZoneDocument, { zone: zone?.id ?? '' }, zone !== undefined);
  const there = data?.territories;
  // Only a part of the communes of a larger zone is loaded, so its list cannot be edited here.
  const isWhole = zone === undefined || (there != null && there.totalCount <= there.nodes.length);
  const chosen = picked ?? there?.nodes ?? [];
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const name = textOf(given, 'name') ?? '';
    const codes = (textOf(given, 'codes') ?? '').split(/[\s,;]+/).filter(Boolean);
    const communes = [...new Set([...chosen.map(({ id }) => id), ...codes.map((code) => `${COMMUNE}${code}`)])];
    if (isWhole && communes.length === 0) return setWrong(say('noCommunes'));
    setWrong(undefined);
    const outcome =
      zone === undefined
        ? await run(CreateZoneDocument, { name, communes, language }, say('didAdd', { name }))
        : await run(
            EditZoneDocument,
            { zone: zone.id, name, ...(isWhole && { communes }), revision: zone.revision ?? null, language },
            say('didEdit', { name }),
          );
    if (outcome.kind === 'DONE') onClose();
  };
  return (
    <Dialog title={zone === undefined ? say('add') : say('editOf', { name: zone.name })} onClose={onClose}>
      <form className={form.form} onSubmit={(event) => void submit(event)}>
        <Field label={say('name')} name="name" initial={zone?.name} isRequired longest={500} />
        {isWhole ? (
          <>
            <FindOne
              label={say('communes')}
              kind="TERRITORY"
              chosen={chosen}
              onChoose={(found) => setPicked(found.filter(({ id }) => id.startsWith(COMMUNE)))}
            />
            <div className={form.field}>
              <label htmlFor={codesId}>{say('codes')}</label>
              <textarea id={codesId} name="codes" rows={3} aria-describedby={`${codesId}-help`} />
              <small id={`${codesId}-help`}>{say('codesHelp')}</small>
            </div>
          </>
        ) : (
          there && <p>{say('tooMany', { count: there.totalCount })}</p>
        )}
        <FormEnd refusal={wrong ?? refusal} isWaiting={isWaiting} submit={say('save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
