/** What the actor looks for, or offers: resources on themes, which can be added and removed. One that is chosen and not yet added counts when the form is sent. */
import { type ReactNode, useId, useState } from 'react';
import { useLabels } from '../../data/labels.tsx';
import type { Resource as Kind, ResourceOnTheme } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import form from '../../parts/form/form.module.css';
import { textOf } from '../../parts/form/text-of.ts';
import { contributeWords } from '../../words/contribute.ts';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { Resource } from '../actors/closed-lists.ts';
import type { Theme } from '../examine/themes.ts';
import styles from './contribute.module.css';

/** @returns what is stated, with the one that is chosen in the fields of this name */
export function statedIn(
  typed: FormData,
  name: string,
  stated: readonly ResourceOnTheme[],
): readonly ResourceOnTheme[] {
  const resource = Resource.find((each) => each === textOf(typed, `${name}-resource`));
  const theme = textOf(typed, `${name}-theme`);
  return resource === undefined || theme === null ? stated : withOne(stated, { resource, theme });
}

const withOne = (stated: readonly ResourceOnTheme[], one: ResourceOnTheme): readonly ResourceOnTheme[] =>
  stated.some(({ resource, theme }) => resource === one.resource && theme === one.theme) ? stated : [...stated, one];

interface Props {
  /** Of the fields. */
  readonly name: string;
  readonly label: string;
  readonly add: string;
  readonly themes: readonly Theme[];
  readonly stated: readonly ResourceOnTheme[];
  readonly onState: (stated: readonly ResourceOnTheme[]) => void;
}

export function Resources({ name, label: legend, add, themes, stated, onState }: Props): ReactNode {
  const { say, language } = useWords(contributeWords);
  const { say: sayParts } = useWords(partsWords);
  const label = useLabels();
  const id = useId();
  const [resource, setResource] = useState<Kind>('SKILLS');
  const [theme, setTheme] = useState('');
  const nameOf = (wanted: string) => {
    const found = themes.find((each) => each.id === wanted);
    return found ? (language === 'FR' ? found.labelFr : found.labelEn) : wanted;
  };
  const leaves = themes
    .filter(({ broader }) => broader.length > 0)
    .toSorted((one, other) => nameOf(one.id).localeCompare(nameOf(other.id), language));
  const tell = (one: ResourceOnTheme) => `${label('Resource', one.resource)}, ${nameOf(one.theme)}`;
  return (
    <fieldset className={form.choices}>
      <legend>{legend}</legend>
      <ul className={styles.chosen}>
        {stated.map((one) => (
          <li key={`${one.resource} ${one.theme}`}>
            <button
              type="button"
              aria-label={say('remove', { name: tell(one) })}
              onClick={() => onState(stated.filter((each) => each !== one))}
            >
              {tell(one)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <div className={form.field}>
        <label htmlFor={`${id}-resource`}>{say('resource')}</label>
        <select
          id={`${id}-resource`}
          name={`${name}-resource`}
          value={resource}
          onChange={({ target }) => setResource(Resource.find((each) => each === target.value) ?? 'SKILLS')}
        >
          {Resource.map((each) => (
            <option key={each} value={each}>
              {label('Resource', each)}
            </option>
          ))}
        </select>
      </div>
      <div className={form.field}>
        <label htmlFor={`${id}-theme`}>{say('theme')}</label>
        <select
          id={`${id}-theme`}
          name={`${name}-theme`}
          value={theme}
          onChange={({ target }) => setTheme(target.value)}
        >
          <option value="">{sayParts('choose')}</option>
          {leaves.map((each) => (
            <option key={each.id} value={each.id}>
              {nameOf(each.id)}
            </option>
          ))}
        </select>
      </div>
      <Button
        onPress={() => {
          if (theme === '') return;
          onState(withOne(stated, { resource, theme }));
          setTheme('');
        }}
      >
        {add}
      </Button>
    </fieldset>
  );
}
