/** Theme × intercommunalité: a number where something is local, a word where there is only something for the whole département, a dash where nothing is known. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { Unbroken } from '../../parts/heading/unbroken.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { To } from '../../parts/to.tsx';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { AboutPeopleHere, PeopleHere, peopleHere } from './people-here.tsx';
import type { Cell, Table } from './table.ts';
import { tellCell } from './tell-cell.ts';
import styles from './territory.module.css';
import { tint } from './tint.ts';

/** The names of more themes stand upright, so that the table is no wider than its column. */
const MOST_LEVEL = 6;

interface Props {
  readonly of: Table;
  /** When one audience is chosen: for each cell how many state no audience, and are left out. */
  readonly unsaid: readonly number[] | undefined;
  /** Id of the root whose sub-themes are shown; null: the roots are shown. */
  readonly unfolded: string | null;
  readonly onUnfold: (theme: string | null) => void;
  readonly onOpen: (cell: Cell) => void;
}

export function Matrix({ of: { territories, themes, cells }, unsaid, unfolded, onUnfold, onOpen }: Props): ReactNode {
  const { say, language } = useWords(territoryWords);
  const nameOf = (theme: Table['themes'][number]) => (language === 'FR' ? theme.labelFr : theme.labelEn);
  const rows = territories
    .map((territory, column) => ({
      territory,
      cells: themes.map((_, row) => {
        const place = row * territories.length + column;
        return { cell: cells[place], left: unsaid?.[place] ?? 0 };
      }),
    }))
    .sort((one, other) => (peopleHere(other.territory) ?? 0) - (peopleHere(one.territory) ?? 0));
  return (
    <>
      {unfolded !== null && (
        <button type="button" className={styles.fold} onClick={() => onUnfold(null)}>
          ← {say('roots')}
        </button>
      )}
      <p className={styles.soft}>
        {say('legend')} {unsaid && say('legendUnsaid')}
        <AboutPeopleHere of={territories} />
      </p>
      <Scroll label={say('table')}>
        <table className={styles.matrix} data-many={themes.length > MOST_LEVEL || undefined}>
          <thead>
            <tr>
              <th scope="col">{say('epci')}</th>
              <th scope="col">{say('inhabitants')}</th>
              {themes.map((theme) => (
                <th key={theme.id} scope="col" style={{ borderBottomColor: colourOf(theme.id) }}>
                  {unfolded === null ? (
                    <button
                      type="button"
                      aria-label={say('unfold', { theme: nameOf(theme) })}
                      onClick={() => onUnfold(theme.id)}
                    >
                      <Unbroken>{`${nameOf(theme)}\u00a0▾`}</Unbroken>
                    </button>
                  ) : (
                    <span className={styles.upright}>
                      <Unbroken>{nameOf(theme)}</Unbroken>
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ territory, cells: row }) => (
              <tr key={territory.id}>
                <th scope="row">
                  <To to={addressOf('oneTerritory', territory.id)}>
                    <Text>{territory.name}</Text>
                  </To>
                </th>
                <td>
                  <PeopleHere of={territory} />
                </td>
                {themes.map((theme, place) => (
                  <td key={theme.id}>
                    <OneOf
                      cell={row[place]?.cell}
                      left={row[place]?.left ?? 0}
                      theme={nameOf(theme)}
                      epci={territory.name}
                      colour={colourOf(theme.id)}
                      onOpen={() => onOpen({ theme: theme.id, territory: territory.id })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

interface OneProps {
  readonly cell: Table['cells'][number] | undefined;
  /** How many state no audience, when one is chosen. */
  readonly left: number;
  readonly theme: string;
  readonly epci: string;
  readonly colour: string;
  readonly onOpen: () => void;
}

function OneOf({ cell, left, theme, epci, colour, onOpen }: OneProps): ReactNode {
  const { say } = useWords(territoryWords);
  if (!cell) return null;
  const { presence, initiatives, shown, words } = tellCell(cell, say, left);
  return (
    <button
      type="button"
      className={styles.cell}
      data-presence={presence}
      style={presence === 'LOCAL' ? { backgroundColor: tint(colour, initiatives) } : undefined}
      title={words}
      onClick={onOpen}
    >
      <span aria-hidden="true">{shown}</span>
      <span className="only-read-aloud">{say('cellOf', { theme, epci, presence: words })}</span>
    </button>
  );
}
