/** A form field with its name, and a help text when the name does not say everything. */
import { type FormEvent, type ReactNode, useEffect, useId } from 'react';
import { useTyped } from '../../data/typed.ts';
import styles from './form.module.css';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly help?: string;
  readonly type?: 'text' | 'date';
  readonly initial?: string | null | undefined;
  readonly isRequired?: boolean;
  readonly longest?: number;
  /** A name of the form and of what it is about: what is typed is kept over a reload. */
  readonly keptAs?: string;
  /** Called with each value that is typed, and with one kept over a reload. */
  readonly onValue?: (value: string) => void;
}

export function Field(props: Props): ReactNode {
  const { label, name, help, type = 'text', initial, isRequired = false, longest, keptAs, onValue } = props;
  const id = useId();
  const typed = useTyped(keptAs && `${keptAs} ${name}`, initial ?? '');
  const { defaultValue } = typed;
  useEffect(() => onValue?.(defaultValue), [defaultValue, onValue]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={defaultValue}
        onInput={(event: FormEvent<HTMLInputElement>) => {
          typed.onInput(event);
          onValue?.(event.currentTarget.value);
        }}
        required={isRequired}
        maxLength={longest}
        autoComplete="off"
        aria-describedby={help === undefined ? undefined : `${id}-help`}
      />
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
    </div>
  );
}
