/** The actors with whom this one could work and does not yet: why, and what would overturn it. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
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
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';
import type { Possible, WithBridges } from './shown-actor.ts';

interface Props {
  readonly of: WithBridges;
  /** Id of the actor of the page. */
  readonly actor: string;
  readonly onPropose: (suggestion: string) => void;
}

export function Bridges({ of: { isolation, synergies }, actor, onPropose }: Props): ReactNode {
  const { say } = useWords(actorWords);
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
      {synergies && synergies.totalCount > synergies.nodes.length && (
        <p className={styles.soft}>{say('more', { count: synergies.totalCount - synergies.nodes.length })}</p>
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
    ...{ id: each.id, name: each.name, isInstitution: isInstitution(each.kind), theme: each.themes[0]?.id },
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
