/** The actors with whom this one could work and does not yet: why, and what would overturn it. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import { Offered } from '../../frame/offered.tsx';
import { Bridge } from '../../parts/bridge/bridge.tsx';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { List } from '../../parts/list.tsx';
import { isInstitution } from '../../parts/shape.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { colonIn } from '../../words/colon.ts';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';
import type { Possible, WithBridges } from './shown-actor.ts';

interface Props {
  readonly of: WithBridges;
  /** Id of the actor of the page. */
  readonly actor: string;
  readonly onPropose: (suggestion: string) => void;
  readonly isAwaited: boolean;
  /** Shows the others too; undefined: it was asked already. */
  readonly onMore: (() => void) | undefined;
}

export function Bridges({ of: { isolation, synergies }, actor, onPropose, isAwaited, onMore }: Props): ReactNode {
  const { say } = useWords(actorWords);
  const left = (synergies?.totalCount ?? 0) - (synergies?.nodes.length ?? 0);
  return (
    <>
      {isolation && (
        <p className={styles.soft}>
          {isolation.said.facts[0]} {isolation.said.isExample && say('example')}
        </p>
      )}
      <List of={synergies?.nodes ?? []} keyOf={({ id }) => id} none={say('noBridgesShort')}>
        {(possible) => <OnePossible possible={possible} actor={actor} onPropose={onPropose} />}
      </List>
      {left > 0 && (
        <p className={styles.soft}>
          {onMore || isAwaited ? (
            <Button isWaiting={isAwaited} onPress={() => onMore?.()}>
              {say('moreBridges', { count: left })}
            </Button>
          ) : (
            say('moreBridges', { count: left })
          )}
        </p>
      )}
      {(synergies?.totalCount ?? 0) > 0 && (
        <p className={styles.soft}>{say('allBridges', { count: synergies?.totalCount ?? 0 })}</p>
      )}
    </>
  );
}

interface One {
  readonly possible: Possible;
  readonly actor: string;
  readonly onPropose: (suggestion: string) => void;
}

function OnePossible({ possible: { id, actors, said, decision }, actor, onPropose }: One): ReactNode {
  const { say, language } = useWords(actorWords);
  const label = useLabels();
  const other = actors.find((each) => each.id !== actor);
  const ends = actors.map((each) => ({
    ...{ id: each.id, name: each.name, isInstitution: isInstitution(each.kind), theme: each.mainTheme?.id },
  }));
  if (!other) return null;
  return (
    <div className={styles.bridge}>
      <div>
        <Bridge ends={ends} />
        <h3>
          <To to={addressOf('actor', other.id)}>
            <Text>{other.name}</Text>
          </To>
        </h3>
        <p>{said.facts[1] ?? said.facts[0]}</p>
        <details>
          <summary>{say('evidence')}</summary>
          <ul>
            {said.facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
            {said.caveat != null && (
              <li>
                {say('caveat')}
                {colonIn(language)}
                {said.caveat}
              </li>
            )}
            {said.isExample && <li>{say('example')}</li>}
          </ul>
        </details>
      </div>
      {decision ? (
        <Chip tone="BRIDGE">{label('DecisionStatus', decision.status)}</Chip>
      ) : (
        <Offered act="DECIDE">
          <Button about={say('proposeTo', { name: other.name })} onPress={() => onPropose(id)}>
            {say('proposeShort')}
          </Button>
        </Offered>
      )}
    </div>
  );
}
