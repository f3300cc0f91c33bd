/** Theme by EPCI: the number of local initiatives, hatched where there is only the programme of the département, empty where nothing is known. */
import type { ReactNode } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { MatrixDocument, type MatrixQuery } from '../../generated/graphql.ts';
import { Unbroken } from '../../parts/heading/unbroken.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import styles from './matrix.module.css';

type Found = NonNullable<MatrixQuery['coverageMatrix']>;
type Cell = Found['cells'][number];

export function Matrix(): ReactNode {
  const { say } = useWords(toTreatWords);
  const { asked } = useTerritory();
  const answer = useAnswer(MatrixDocument, { territory: asked });
  return (
    <Panel title={say('matrix')} answer={answer} of={answer.data?.coverageMatrix} lines={20}>
      {(found) =>
        found.territories.length === 0 ? (
          <p className={styles.help}>{say('noMatrix')}</p>
        ) : (
          <>
            <p className={styles.help}>{say('matrixHelp')}</p>
            <Table {...found} />
          </>
        )
      }
    </Panel>
  );
}

function Table({ themes, territories, cells }: Found): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const byPlace = new Map(cells.map((cell) => [`${cell.territory.id} ${cell.theme.id}`, cell]));
  const most = Math.max(...cells.map(({ initiatives }) => initiatives));
  const ordered = [...territories].sort(
    (one, other) => (other.population ?? 0) - (one.population ?? 0) || one.id.localeCompare(other.id),
  );
  return (
    <Scroll label={say('matrixTable')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('epci')}</th>
            <th scope="col" className={styles.number}>
              {say('inhabitants')}
            </th>
            {themes.map(({ id, labelFr, labelEn }) => (
              <th key={id} scope="col" className={styles.theme}>
                <i aria-hidden="true" style={{ background: colourOf(id) }} />
                <Unbroken>{language === 'FR' ? labelFr : labelEn}</Unbroken>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered.map(({ id, name, population }) => (
            <tr key={id}>
              <th scope="row">
                <Text>{name}</Text>
              </th>
              <td className={styles.number}>{population == null ? '' : writeNumber(population, language)}</td>
              {themes.map((theme) => (
                <OneCell key={theme.id} theme={theme.id} most={most} cell={byPlace.get(`${id} ${theme.id}`)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

interface OneCellProps {
  readonly theme: string;
  readonly cell: Cell | undefined;
  /** The largest number of the table. */
  readonly most: number;
}

function OneCell({ theme, cell, most }: OneCellProps): ReactNode {
  const { say } = useWords(toTreatWords);
  if (cell?.presence === 'WIDE_ONLY')
    return (
      <td className={styles.wide} title={say('wide')}>
        <span className="only-read-aloud">{say('wide')}</span>
      </td>
    );
  if (cell?.presence !== 'LOCAL')
    return (
      <td title={say('none')}>
        <span className="only-read-aloud">{say('none')}</span>
      </td>
    );
  const share = 12 + 40 * (cell.initiatives / Math.max(most, 1));
  return (
    <td
      className={styles.local}
      style={{ background: `color-mix(in srgb, ${colourOf(theme)} ${share}%, var(--card))` }}
    >
      {cell.initiatives > 0 ? (
        cell.initiatives
      ) : (
        <>
          <span aria-hidden="true">·</span>
          <span className="only-read-aloud">{say('actorsAlone')}</span>
        </>
      )}
    </td>
  );
}
