/** One theme by intercommunalité: contours where they were imported, else tiles sized by population. The table beside it says the same. */
import type { ReactNode } from 'react';
import type { Answer } from '../../data/use-answer.ts';
import type { WhoWhereQuery } from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { territoryWords } from '../../words/territory.ts';
import { useWords } from '../../words/words.ts';
import { Contours } from './contours.tsx';
import type { Place, Table } from './table.ts';
import styles from './territory.module.css';
import { Tiles } from './tiles.tsx';
import { useContours } from './use-contours.ts';

interface Props {
  readonly territory: string | null;
  readonly answer: Answer<WhoWhereQuery>;
  /** Id of the theme that is asked for; null: none yet. */
  readonly chosen: string | null;
  readonly onChoose: (theme: string) => void;
  /** Id of the theme that the title is about, shown until one is chosen. */
  readonly theme: string | undefined;
}

export function MapOf({ territory, answer, chosen, onChoose, theme: first }: Props): ReactNode {
  const { say, language } = useWords(territoryWords);
  const table = answer.exact?.coverageMatrix;
  const contours = useContours(territory);
  const find = (theme: string | null | undefined) => table?.themes.find(({ id }) => id === theme);
  const theme = find(chosen) ?? find(first) ?? table?.themes[0];
  const nameOf = (each: Table['themes'][number]) => (language === 'FR' ? each.labelFr : each.labelEn);
  const title = theme ? say('map', { theme: nameOf(theme) }) : say('byEpci');
  return (
    <Panel title={title} answer={answer} of={table} lines={8}>
      {({ themes, territories, cells }) => {
        if (!theme) return null;
        const row = themes.indexOf(theme);
        const places: readonly Place[] = territories.map((each, place) => ({
          ...each,
          cell: cells[row * territories.length + place],
        }));
        return (
          <>
            <select
              className={styles.select}
              aria-label={say('chooseTheme')}
              value={theme.id}
              onChange={({ target }) => onChoose(target.value)}
            >
              {themes.map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
            {contours ? (
              <Contours of={contours} places={places} theme={theme.id} title={title} />
            ) : (
              <Tiles places={places} theme={theme.id} />
            )}
            <p className={styles.soft}>{say(contours ? 'contours' : 'tiles')}</p>
          </>
        );
      }}
    </Panel>
  );
}
