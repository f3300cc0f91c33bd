/** Theme by EPCI: the number of local initiatives, hatched where there is only something for the whole département, empty where nothing is known. */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { MatrixDocument, type MatrixQuery } from '../../generated/graphql.ts';
import { Unbroken } from '../../parts/heading/unbroken.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Text } from '../../parts/text.tsx';
import { colourOf } from '../../parts/theme-root.ts';
import { To } from '../../parts/to.tsx';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import { countLocal } from '../territory/count-local.ts';
import { AboutPeopleHere, PeopleHere, peopleHere } from '../territory/people-here.tsx';
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
            <p className={styles.help}>
              {say('matrixHelp')}
              <AboutPeopleHere of={found.territories} />
            </p>
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
  const most = Math.max(...cells.map(({ localInitiatives }) => localInitiatives));
  const ordered = [...territories].sort(
    (one, other) => (peopleHere(other) ?? 0) - (peopleHere(one) ?? 0) || one.id.localeCompare(other.id),
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
          {ordered.map((place) => {
            const { id, name } = place;
            return (
              <tr key={id}>
                <th scope="row">
                  <Text>{name}</Text>
                </th>
                <td className={styles.number}>
                  <PeopleHere of={place} />
                </td>
                {themes.map((theme) => (
                  <OneCell
                    key={theme.id}
                    theme={theme}
                    place={place}
                    most={most}
                    cell={byPlace.get(`${id} ${theme.id}`)}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}

interface OneCellProps {
  readonly theme: Found['themes'][number];
  readonly place: Found['territories'][number];
  readonly cell: Cell | undefined;
  /** The largest number of the table. */
  readonly most: number;
}

/** Leads to the same cell of Territoire, which says who is there and who could help. */
function OneCell({ theme, place, cell, most }: OneCellProps): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { presence = 'NONE', initiatives = 0, localInitiatives = 0 } = cell ?? {};
  const isLocal = presence === 'LOCAL';
  const share = 12 + 40 * (localInitiatives / Math.max(most, 1));
  const words = {
    LOCAL: localInitiatives > 0 ? say('local', { initiatives: localInitiatives }) : say('actorsAlone'),
    WIDE_ONLY: say(initiatives > 0 ? 'wide' : 'wideActors', { initiatives }),
    NONE: say('none'),
  }[presence];
  const name = language === 'FR' ? theme.labelFr : theme.labelEn;
  return (
    <td
      className={isLocal ? styles.local : presence === 'WIDE_ONLY' ? styles.wide : undefined}
      style={isLocal ? { background: `color-mix(in srgb, ${colourOf(theme.id)} ${share}%, var(--card))` } : undefined}
      title={words}
    >
      <To
        to={`${addresses.territory}?case=${theme.id}@${place.id}`}
        className={styles.open}
        aria-label={say('cellOf', { theme: name, place: place.name, words })}
      >
        {isLocal ? countLocal(localInitiatives) : ''}
      </To>
    </td>
  );
}
