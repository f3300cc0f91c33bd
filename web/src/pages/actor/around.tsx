/** The neighbours of one actor: a picture of at most thirty shapes, and the same as a table. */
import { type ReactNode, useState } from 'react';
import { addressOf } from '../../address-of.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { type ActorMoneyQuery, ActorTiesDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';
import { AroundPicture } from './around-picture.tsx';
import { type Neighbour, neighboursOf } from './ego.ts';
import { GrantsAlone } from './grants-alone.tsx';
import type { Possible, ShownActor } from './shown-actor.ts';

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
