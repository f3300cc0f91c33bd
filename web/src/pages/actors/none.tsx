/** What stands where the list is empty: why, and what to do next. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { useScope } from '../../frame/use-scope.ts';
import { ActorFacetsDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { To } from '../../parts/to.tsx';
import { actorsWords } from '../../words/actors.ts';
import { useWords } from '../../words/words.ts';
import styles from './actors.module.css';

export function None({ onClear }: { readonly onClear: () => void }): ReactNode {
  const { say } = useWords(actorsWords);
  return (
    <div className={styles.none}>
      <p>{say('noneWhy')}</p>
      <Button onPress={onClear}>{say('clear')}</Button>
    </div>
  );
}

export function NoneKnown(): ReactNode {
  const { say } = useWords(actorsWords);
  return (
    <div className={styles.none}>
      <p>{say('noneKnownWhy')}</p>
      <To to={addresses.importing}>{say('toImport')}</To>
    </div>
  );
}

interface NoneToTieProps {
  /** The id of the selected theme. */
  readonly theme: string | null;
  readonly onClear: () => void;
}

/** Only the theme and the territory filter this list, so only these are named. */
export function NoneToTie({ theme, onClear }: NoneToTieProps): ReactNode {
  const { say, language } = useWords(actorsWords);
  const { name } = useScope();
  const { data } = useAnswer(ActorFacetsDocument, { filter: {} });
  const known = data?.actors?.facets?.theme.find((each) => each.theme.id === theme)?.theme;
  const names = [
    theme === null ? undefined : known ? (language === 'FR' ? known.labelFr : known.labelEn) : theme,
    name ?? undefined,
  ].filter((name) => name !== undefined);
  if (names.length === 0) return null;
  return (
    <div className={styles.none}>
      <p>{say('noneToTieWhy', { filters: names.join(', ') })}</p>
      <Button onPress={onClear}>{say('clear')}</Button>
    </div>
  );
}
