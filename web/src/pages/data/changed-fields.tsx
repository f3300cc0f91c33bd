/** The fields that a change changed: what was and what is where both are short, else only which. */
import type { ReactNode } from 'react';
import type { ChangedValuesFragment } from '../../generated/graphql.ts';
import { Text } from '../../parts/text.tsx';
import { colonIn } from '../../words/colon.ts';
import { dataWords } from '../../words/data.ts';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';

/** In characters, of either side. */
const LONGEST = 80;

export function ChangedFields({ of }: { readonly of: readonly ChangedValuesFragment[] }): ReactNode {
  const { say, language } = useWords(dataWords);
  if (of.length === 0) return null;
  const tell = (values: readonly string[]) => (values.length === 0 ? say('nothingThere') : values.join(', '));
  return (
    <ul className={styles.fields}>
      {of.map(({ field, label, before, after }) => {
        // What is added, removed or moved is named in full.
        if (field.startsWith('agenda'))
          return (
            <li key={field}>
              <strong>{label}</strong>
              {colonIn(language)}
              <Text>{[...before, ...after].join(' ; ')}</Text>
            </li>
          );
        const [was, is] = [tell(before), tell(after)];
        const isShort = was.length <= LONGEST && is.length <= LONGEST;
        return (
          <li key={field}>
            <strong>{label}</strong>
            {isShort && colonIn(language)}
            <Text>{isShort ? `${was} → ${is}` : ` (${say('longText')})`}</Text>
          </li>
        );
      })}
    </ul>
  );
}
