/** Fields that several forms of the page have. */
import { type ReactNode, useId } from 'react';
import { useLabels } from '../../data/labels.tsx';
import form from '../../parts/form/form.module.css';
import { contributeWords } from '../../words/contribute.ts';
import { useWords } from '../../words/words.ts';
import { Audience } from '../actors/closed-lists.ts';

export function AudiencesField({ known }: { readonly known: readonly string[] }): ReactNode {
  const { say } = useWords(contributeWords);
  const label = useLabels();
  return (
    <fieldset className={form.choices}>
      <legend>{say('audiences')}</legend>
      {Audience.map((audience) => (
        <label key={audience}>
          <input type="checkbox" name="audiences" value={audience} defaultChecked={known.includes(audience)} />
          {label('Audience', audience)}
        </label>
      ))}
    </fieldset>
  );
}

export const audiencesOf = (typed: FormData) => {
  const chosen = typed.getAll('audiences');
  return Audience.filter((each) => chosen.includes(each));
};

interface Choice {
  readonly label: string;
  readonly name: string;
  /** The closed list, as the API calls it. */
  readonly type: string;
  readonly values: readonly string[];
  readonly known: string | null;
  /** Left out: it may be unknown. */
  readonly isRequired?: boolean;
}

export function ChoiceField({ label: name, name: field, type, values, known, isRequired = false }: Choice): ReactNode {
  const { say } = useWords(contributeWords);
  const label = useLabels();
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{name}</label>
      <select id={id} name={field} defaultValue={known ?? ''}>
        {!isRequired && <option value="">{say('unknown')}</option>}
        {values.map((value) => (
          <option key={value} value={value}>
            {label(type, value)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function PageField({
  label,
  name,
  help,
  known,
}: {
  readonly label: string;
  readonly name: string;
  readonly help?: string;
  readonly known?: string | null;
}): ReactNode {
  const id = useId();
  return (
    <div className={form.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={3}
        maxLength={10000}
        defaultValue={known ?? ''}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
    </div>
  );
}
