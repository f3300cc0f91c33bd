/** Themes, those of a root together; chosen ones can be removed again. */
import { type ReactNode, type Ref, useId } from 'react';
import form from '../../parts/form/form.module.css';
import { examineWords } from '../../words/examine.ts';
import { useWords } from '../../words/words.ts';
import styles from './examine.module.css';
import type { Theme } from './themes.ts';

interface Props {
  readonly all: readonly Theme[];
  /** Ids. */
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** What happens when none is chosen; left out: nothing. */
  readonly help?: string;
  /** The field. */
  readonly ref?: Ref<HTMLSelectElement>;
}

export function ThemePicker({ all, chosen, onChoose, help, ref }: Props): ReactNode {
  const { say, language } = useWords(examineWords);
  const id = useId();
  const nameOf = ({ labelFr, labelEn }: Pick<Theme, 'labelFr' | 'labelEn'>) => (language === 'FR' ? labelFr : labelEn);
  const roots = all.filter(({ broader }) => broader.length === 0);
  const below = (root: Theme) =>
    all
      .filter((theme) => theme.broader.some((above) => above.id === root.id) && !chosen.includes(theme.id))
      .sort((one, other) => nameOf(one).localeCompare(nameOf(other), language));
  return (
    <div className={`${form.field} ${styles.themes}`}>
      <label htmlFor={id}>{say('theme')}</label>
      <select
        ref={ref}
        id={id}
        value=""
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={({ target }) => target.value !== '' && onChoose([...chosen, target.value])}
      >
        <option value="">{say('none')}</option>
        {roots.map((root) => (
          <optgroup key={root.id} label={nameOf(root)}>
            {below(root).map((theme) => (
              <option key={theme.id} value={theme.id}>
                {nameOf(theme)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((each) => {
            const theme = all.find((one) => one.id === each);
            const name = theme ? nameOf(theme) : each;
            return (
              <li key={each}>
                <button
                  type="button"
                  aria-label={say('remove', { name })}
                  onClick={() => onChoose(chosen.filter((one) => one !== each))}
                >
                  {name} <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
