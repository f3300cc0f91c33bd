/** The neighbours of one actor: a picture of at most thirty shapes, and the same as a table. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { type ActorMoneyQuery, ActorTiesDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { isInstitution, Shape } from '../../parts/shape.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';
import { type Neighbour, neighboursOf } from './ego.ts';
import { GrantsAlone } from './grants-alone.tsx';
import type { Possible, ShownActor } from './shown-actor.ts';

const WIDTH = 380;
const LINE = 30;
const FROM = 20;
const TO = 100;
/** Where a tie turns from its actor to the other. */
const BEND = (FROM + TO) / 2;
const LONGEST_NAME = 38;

const short = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);

interface AroundPictureProps {
  readonly actor: ShownActor;
  readonly of: readonly Neighbour[];
}

/**
 * An actor and its neighbours: an arc to each, solid where they work together, dotted where they could. Each name has
 * its own line, so that no name hides another.
 */
function AroundPicture({ actor, of }: AroundPictureProps): ReactNode {
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

const FIRST = 12;
/** Thirty with the actor itself. */
const MOST_PARTNERS = 29;

interface Props {
  readonly actor: ShownActor;
  readonly bridges: readonly Possible[];
  /** Undefined until it is known. */
  readonly money: ActorMoneyQuery | undefined;
}

export function Around({ actor, bridges, money }: Props): ReactNode {
  const { say } = useWords(actorWords);
  const answer = useAnswer(ActorTiesDocument, { id: actor.id });
  const [isTable, setTable] = useState(false);
  const [most, setMost] = useState(FIRST);
  return (
    <Panel
      title={say('around')}
      answer={answer}
      of={answer.data?.ties}
      lines={8}
      beside={<Button onPress={() => setTable(!isTable)}>{say(isTable ? 'picture' : 'table')}</Button>}
    >
      {({ nodes }) => {
        const all = neighboursOf(actor.id, nodes, bridges);
        const shown = choose(all, most);
        return (
          <>
            {all.every(({ isPossible }) => isPossible) && (
              <>
                <p className={styles.soft}>{say('nobody')}</p>
                <GrantsAlone of={money} />
              </>
            )}
            {isTable ? <AroundTable of={all} /> : all.length > 0 && <AroundPicture actor={actor} of={shown} />}
            {!isTable && all.length > shown.length && (
              <p>
                {say('shown', { count: shown.length, total: all.length })}{' '}
                {most < MOST_PARTNERS && <Button onPress={() => setMost(MOST_PARTNERS)}>{say('showAll')}</Button>}
              </p>
            )}
            {!isTable && <p className={styles.soft}>{say('legend')}</p>}
          </>
        );
      }}
    </Panel>
  );
}

/** At least a third are possible partners, so that they are noticed. */
function choose(all: readonly Neighbour[], most: number): readonly Neighbour[] {
  const possible = all.filter(({ isPossible }) => isPossible);
  const solid = all.filter(({ isPossible }) => !isPossible);
  const some = possible.slice(0, Math.max(Math.ceil(most / 3), most - solid.length));
  return [...solid.slice(0, most - some.length), ...some];
}

function AroundTable({ of }: { readonly of: readonly Neighbour[] }): ReactNode {
  const { say } = useWords(actorWords);
  const medium = { INITIATIVE: undefined, LINK: say('link'), NETWORK: say('network'), JOINT_BODY: say('jointBody') };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{say('actor')}</th>
          <th scope="col">{say('through')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map(({ actor, ties, isPossible }) => (
          <tr key={actor.id}>
            <td>
              <To to={addressOf('actor', actor.id)}>
                <Text>{actor.name}</Text>
              </To>
            </td>
            <td>
              {isPossible
                ? say('possible')
                : ties.map((tie) => tie.initiative?.title ?? medium[tie.medium] ?? '').join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
