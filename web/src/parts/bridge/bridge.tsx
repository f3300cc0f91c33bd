/**
 * The bridge: shapes joined by arcs. Dotted: possible; solid: it exists. Square: institution; round: association or
 * cooperative; colour: the root theme.
 */
import { Fragment, type ReactNode } from 'react';
import { partsWords } from '../../words/parts.ts';
import { useWords } from '../../words/words.ts';
import { type End, Shape } from '../shape.tsx';
import styles from './bridge.module.css';

interface Props {
  readonly ends: readonly End[];
  readonly doesExist?: boolean;
}

const WIDTH = 600;
const HEIGHT = 58;
const BASE = 44;
const MARGIN = 70;
/** The height of an arc above its ends; the control point of its curve is twice as high. */
const RISE = 32;

/** With more ends the shapes would be too small to tell apart. */
const MOST_ENDS = 6;

export function Bridge({ ends, doesExist = false }: Props): ReactNode {
  const { say } = useWords(partsWords);
  const shown = ends.slice(0, MOST_ENDS);
  if (shown.length < 2) return null;
  const step = (WIDTH - 2 * MARGIN) / (shown.length - 1);
  const at = (place: number) => MARGIN + place * step;
  const named = shown.map(
    ({ name, isInstitution }) => `${name} (${say(isInstitution ? 'institution' : 'association')})`,
  );
  const left = ends.length - shown.length;
  const told = left > 0 ? [...named, say('otherEnds', { count: left })] : named;
  return (
    <svg
      className={styles.bridge}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={say(doesExist ? 'exists' : 'possible', { ends: told.join(say('and')) })}
    >
      {shown.map(({ id }, place) => (
        <Fragment key={id}>
          {place > 0 && (
            <path
              className={doesExist ? styles.solid : styles.dotted}
              d={`M${at(place - 1) + 12} ${BASE - 4}Q${at(place) - step / 2} ${BASE - 4 - 2 * RISE} ${at(place) - 12} ${BASE - 4}`}
            />
          )}
        </Fragment>
      ))}
      {shown.map((end, place) => (
        <Shape key={end.id} end={end} x={at(place)} y={BASE} />
      ))}
      {left > 0 && (
        <text className={styles.left} x={WIDTH - MARGIN + 20} y={BASE + 7}>
          +{left}
        </text>
      )}
    </svg>
  );
}
