/** One filter with one value: a list, in groups where it is long. */
import { type ReactNode, useId } from 'react';
import { Text } from '../../parts/text.tsx';
import { actorsWords } from '../../words/actors.ts';
import { useWords } from '../../words/words.ts';
import styles from './actors.module.css';
import type { OptionGroup } from './in-groups.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** What it is about without a choice; undefined: no filter. */
  readonly any: string | undefined;
  /** What the value is called when no option has it. */
  readonly unlisted: string | undefined;
  /** A group without a name has no heading. */
  readonly groups: readonly OptionGroup[];
  /** What else the choice does. */
  readonly note: string | undefined;
  readonly onChoose: (value: string) => void;
}

export function Select({ label, value, any, unlisted, groups, note, onChoose }: Props): ReactNode {
  const { say } = useWords(actorsWords);
  const id = useId();
  const isListed = value === '' || groups.some(({ options }) => options.some((option) => option.value === value));
  const list = ({ options }: OptionGroup) =>
    options.map((option) => (
      <option key={option.value} value={option.value}>
        <Text>{option.words}</Text>
      </option>
    ));
  return (
    <div className={styles.select}>
      <label htmlFor={id}>{label}</label>
      {note !== undefined && <p id={`${id}-note`}>{note}</p>}
      <select
        id={id}
        value={value}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        onChange={({ target }) => onChoose(target.value)}
      >
        <option value="">{any ?? say('any')}</option>
        {!isListed && <option value={value}>{unlisted ?? value}</option>}
        {groups.map((group) =>
          group.name === '' ? (
            list(group)
          ) : (
            <optgroup key={group.name} label={group.name}>
              {list(group)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
