/** What if an actor were not there any more, or paid nothing any more? Nothing is written; what is supposed stands in the address. */
import { type ReactNode, useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { FindActor } from '../../frame/find-actor.tsx';
import { SimulateDocument, SimulatedActorDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { simulateWords } from '../../words/simulate.ts';
import { useWords } from '../../words/words.ts';
import styles from './analyse.module.css';
import { Touched } from './touched.tsx';
import { useAddress } from './use-address.ts';

/** Each with its name in the address. */
const CHANGES = { actorLeaves: 'depart', funderWithdraws: 'retrait' } as const;
type Change = keyof typeof CHANGES;
const changes: readonly Change[] = ['actorLeaves', 'funderWithdraws'];

export function Simulate(): ReactNode {
  const { say, language } = useWords(simulateWords);
  const [search, changeAddress] = useAddress();
  const [isOpen, setOpen] = useState(false);
  const actor = search.get('qui');
  const what = changes.find((each) => CHANGES[each] === search.get('si')) ?? 'actorLeaves';
  const put = (name: string, value: string) => changeAddress((next) => next.set(name, value));
  const named = useAnswer(SimulatedActorDocument, { id: actor ?? '' }, actor !== null);
  const change = what === 'actorLeaves' ? { actorLeaves: actor ?? '' } : { funderWithdraws: actor ?? '' };
  const answer = useAnswer(SimulateDocument, { change, language }, actor !== null);
  const name = actor === null ? undefined : (named.exact?.actor?.name ?? undefined);
  return (
    <>
      <div className={styles.choices}>
        <label>
          {say('what')}
          <select value={what} onChange={({ target }) => put('si', CHANGES[target.value as Change])}>
            {changes.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </select>
        </label>
        <Button isMain={actor === null} onPress={() => setOpen(true)}>
          {name ?? say('choose')}
        </Button>
      </div>
      {actor === null ? (
        <p className={styles.soft}>{say('help')}</p>
      ) : (
        <Panel title={say('answer')} isTitleHidden answer={answer} of={answer.exact?.whatIf} lines={12}>
          {(found) => <Touched found={found} actor={actor} name={name ?? actor} isGone={what === 'actorLeaves'} />}
        </Panel>
      )}
      {isOpen && (
        <FindActor
          onClose={() => setOpen(false)}
          onChoose={({ id }) => {
            setOpen(false);
            put('qui', id);
          }}
        />
      )}
    </>
  );
}
