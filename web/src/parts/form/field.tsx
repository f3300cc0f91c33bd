/** A form field with its name, and a help text when the name does not say everything. */
import { type ReactNode, useId } from 'react';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly help?: string;
  readonly type?: 'text' | 'date';
  readonly initial?: string | null | undefined;
  readonly isRequired?: boolean;
  readonly longest?: number;
}

export function Field({ label, name, help, type = 'text', initial, isRequired = false, longest }: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={initial ?? ''}
        required={isRequired}
        maxLength={longest}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
    </div>
  );
}
