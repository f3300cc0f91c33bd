/** What is not known of the actor and its initiatives, and why it matters. */
import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { List } from '../../parts/list.tsx';
import { Text } from '../../parts/text.tsx';
import { contributeWords } from '../../words/contribute.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import styles from './contribute.module.css';
import type { Form, Invited } from './invited.ts';

interface Props {
  readonly of: Invited['incomplete'];
  readonly actor: Invited['actor'];
  readonly onComplete: (form: Form) => void;
}

export function Missing({ of, actor, onComplete }: Props): ReactNode {
  const { say } = useWords(contributeWords);
  const label = useLabels();
  return (
    <List of={of} keyOf={({ entity }) => entity.id} none={say('nothingMissing')}>
      {({ entity, missing }) => {
        const initiative = actor.initiatives.find(({ id }) => id === entity.id);
        const name = initiative?.title ?? actor.name;
        return (
          <div className={styles.line}>
            <div>
              <strong>
                <Text>{name}</Text>
              </strong>
              {missing.map(({ lack, why }) => (
                <small key={lack}>
                  {label('Lack', lack)}. {why}
                </small>
              ))}
            </div>
            <Button
              about={say('completeOne', { name })}
              onPress={() => onComplete(initiative ? { kind: 'INITIATIVE', initiative } : { kind: 'ACTOR' })}
            >
              {say('complete')}
            </Button>
          </div>
        );
      }}
    </List>
  );
}
