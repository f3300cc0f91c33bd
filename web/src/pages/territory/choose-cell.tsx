/** Asks for the theme, as fine as it may be, and the place for which help is sought. */
import { type FormEvent, type ReactNode, useId } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { AllThemesDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import styles from '../../parts/form/form.module.css';
import { textOf } from '../../parts/form/text-of.ts';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import type { Cell, Table } from './table.ts';

interface Props {
  readonly of: Table;
  /** Id of the theme that the page is about, chosen at first; null: none in particular. */
  readonly theme: string | null;
  readonly onChoose: (cell: Cell) => void;
  readonly onClose: () => void;
}

interface Named {
  readonly name: string;
}

export function ChooseCell({ of: { themes, territories }, theme: first, onChoose, onClose }: Props): ReactNode {
  const { say, language } = useWords(territoryWords);
  const id = useId();
  const all = useAnswer(AllThemesDocument, {}).data?.themes?.nodes ?? [];
  const nameOf = (theme: { readonly labelFr: string; readonly labelEn: string }) =>
    language === 'FR' ? theme.labelFr : theme.labelEn;
  const below = (root: string) => all.filter(({ broader }) => broader.some((each) => each.id === root));
  const { compare } = new Intl.Collator(language, { numeric: true });
  const inAlphabet = (one: Named, other: Named) => compare(one.name, other.name);
  const roots = all.filter(({ broader }) => broader.length === 0);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const theme = textOf(form, 'theme');
    const territory = textOf(form, 'territory');
    if (theme !== null && territory !== null) onChoose({ theme, territory });
  };
  return (
    <Dialog title={say('helpAction')} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <p>{say('chooseCell')}</p>
        <div className={styles.field}>
          <label htmlFor={`${id}-theme`}>{say('chooseTheme')}</label>
          {/* The choice is made anew when all themes have come. */}
          <select key={all.length} id={`${id}-theme`} name="theme" defaultValue={first ?? undefined}>
            {(roots.length > 0 ? roots : themes).map((root) => (
              <optgroup key={root.id} label={nameOf(root)}>
                <option value={root.id}>{say('wholeTheme', { name: nameOf(root) })}</option>
                {below(root.id).map((theme) => (
                  <option key={theme.id} value={theme.id}>
                    {nameOf(theme)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-epci`}>{say('epci')}</label>
          <select id={`${id}-epci`} name="territory">
            {territories.toSorted(inAlphabet).map((epci) => (
              <option key={epci.id} value={epci.id}>
                {epci.name}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.buttons}>
          <Button onPress={onClose}>{say('close')}</Button>
          <Button isMain type="submit">
            {say('show')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
