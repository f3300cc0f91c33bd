/**
 * An actor and its neighbours: an arc to each, solid where they work together, dotted where they could. Each name has
 * its own line, so that no name hides another.
 */
import type { ReactNode } from 'react';
import { isInstitution, Shape } from '../../parts/shape.tsx';
import { actorWords } from '../../words/actor.ts';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';
import type { Neighbour } from './ego.ts';
import type { ShownActor } from './shown-actor.ts';

const WIDTH = 380;
const LINE = 30;
const FROM = 20;
const TO = 100;
/** Where a tie turns from its actor to the other. */
const BEND = (FROM + TO) / 2;
const LONGEST_NAME = 38;

const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);

interface Props {
  readonly actor: ShownActor;
  readonly of: readonly Neighbour[];
}

export function AroundPicture({ actor, of }: Props): ReactNode {
  const { say } = useWords(actorWords);
  const height = of.length * LINE + 12;
  const middle = height / 2;
  const possible = of.filter(({ isPossible }) => isPossible).length;
  const endOf = (each: Neighbour['actor']) => ({
    ...{ id: each.id, name: each.name, isInstitution: isInstitution(each.kind), theme: each.mainTheme?.id },
  });
  return (
    <svg
      className={styles.around}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={say('aroundOf', { name: actor.name, ties: of.length - possible, possible })}
    >
      {of.map(({ actor: other, isPossible }, place) => {
        const y = place * LINE + LINE / 2 + 6;
        return (
          <path
            key={other.id}
            className={isPossible ? styles.dotted : styles.solid}
            d={`M${FROM + 11} ${middle}C${BEND} ${middle} ${BEND} ${y} ${TO - 12} ${y}`}
          />
        );
      })}
      <Shape end={endOf(actor)} x={FROM} y={middle} />
      {of.map(({ actor: other }, place) => {
        const y = place * LINE + LINE / 2 + 6;
        return (
          <g key={other.id}>
            <Shape end={endOf(other)} x={TO} y={y} />
            <text x={TO + 18} y={y + 5}>
              {say('name', { name: short(other.name) })}
              <title>{other.name}</title>
            </text>
          </g>
        );
      })}
    </svg>
  );
}
