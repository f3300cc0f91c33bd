/** Ticks for the kinds of changes and of what they are about: what is not ticked is in neither the table nor its files. */
import type { ReactNode } from 'react';
import { useAddress } from '../../../frame/use-address.ts';
import { Tick } from '../../../parts/tick.tsx';
import { differenceWords } from '../../../words/difference.ts';
import { useLabels } from '../../../words/labels.tsx';
import { useWords } from '../../../words/words.ts';
import styles from '../analyse.module.css';
import { LEFT_OUT, type Watched } from './watched.ts';

export function ChooseWatched({ watched: { changes, entities } }: { readonly watched: Watched }): ReactNode {
  const { say } = useWords(differenceWords);
  const label = useLabels();
  const [, changeAddress] = useAddress();
  const put = (value: string, isOn: boolean) =>
    changeAddress((next) => (isOn ? next.delete(LEFT_OUT, value) : next.append(LEFT_OUT, value)));
  const groups = [
    { name: say('what'), type: 'DifferenceKind', values: changes },
    { name: say('about'), type: 'DifferingKind', values: entities },
  ];
  return groups.map(({ name, type, values }) => (
    <fieldset key={type} className={styles.ticks}>
      <legend>{name}</legend>
      {values.map(({ value, isOn }) => (
        <Tick key={value} isOn={isOn} onChange={(isTicked) => put(value, isTicked)}>
          {label(type, value)}
        </Tick>
      ))}
    </fieldset>
  ));
}
