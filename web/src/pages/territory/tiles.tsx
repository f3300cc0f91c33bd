/** A tile for each intercommunalité, its area by the inhabitants who live here, the largest first. */
import type { ReactNode } from 'react';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { peopleHere } from './people-here.tsx';
import type { Place } from './table.ts';
import { tellCell } from './tell-cell.ts';
import styles from './territory.module.css';
import { tint } from './tint.ts';

/** The name without the words that all names share. */
const short = (name: string) => name.replace(/^(CA|CC|CU|Métropole) (de l['’]|de la |du |des |de |d['’])?/u, '');

export function Tiles({ places, theme }: { readonly places: readonly Place[]; readonly theme: string }): ReactNode {
  const { say } = useWords(territoryWords);
  const sorted = [...places].sort((one, other) => (peopleHere(other) ?? 0) - (peopleHere(one) ?? 0));
  const most = (sorted[0] && peopleHere(sorted[0])) || 1;
  return (
    <ul className={styles.tiles}>
      {sorted.map((place) => {
        const { id, name, cell } = place;
        const { presence, initiatives, shown, words } = tellCell(cell, say);
        return (
          <li
            key={id}
            data-presence={presence}
            title={words}
            style={{
              flexBasis: `${62 + 100 * Math.sqrt((peopleHere(place) ?? 0) / most)}px`,
              backgroundColor: presence === 'LOCAL' ? tint(colourOf(theme), initiatives) : undefined,
            }}
          >
            <Text>{short(name)}</Text>
            <strong>{shown}</strong>
            <span className="only-read-aloud">{words}</span>
          </li>
        );
      })}
    </ul>
  );
}
