/** What if an actor or an initiative ended, or a funder stopped paying? Nothing is written; the assumption is kept in the address. */
import { type ReactNode, useState } from 'react';
import addresses from '../../../addresses.json';
import { useAnswer } from '../../../data/use-answer.ts';
import { FindNamed } from '../../../frame/find-named.tsx';
import { useAddress } from '../../../frame/use-address.ts';
import { HomeDocument, type Hypothesis, SimulateDocument, SimulatedDocument } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Text } from '../../../parts/text.tsx';
import { To } from '../../../parts/to.tsx';
import { simulateWords } from '../../../words/simulate.ts';
import { useWords } from '../../../words/words.ts';
import styles from '../analyse.module.css';
import { CHANGES, type Change } from './change.ts';
import { Touched } from './touched.tsx';

const changes: readonly Change[] = ['actorLeaves', 'funderWithdraws', 'initiativeStops'];
const KINDS = { actorLeaves: 'ACTOR', funderWithdraws: 'FUNDER', initiativeStops: 'INITIATIVE' } as const;

export function Simulate(): ReactNode {
  const { say, language } = useWords(simulateWords);
  const [search, changeAddress] = useAddress();
  const [isOpen, setOpen] = useState(false);
  const home = useAnswer(HomeDocument, { territory: '', isHome: true }).data?.home;
  const who = search.get('qui');
  const what = changes.find((each) => CHANGES[each] === search.get('si')) ?? 'actorLeaves';
  const kind = KINDS[what];
  const named = useAnswer(SimulatedDocument, { id: who ?? '' }, who !== null);
  const change = changeOf(what, who ?? '');
  const answer = useAnswer(
    SimulateDocument,
    { change, language, actor: who ?? '', isActor: what === 'actorLeaves' },
    who !== null,
  );
  const node = who === null ? undefined : named.exact?.node;
  const name = node?.__typename === 'Actor' ? node.name : node?.__typename === 'Initiative' ? node.title : undefined;
  const suppose = (next: Change) =>
    changeAddress((search) => {
      search.set('si', CHANGES[next]);
      // An actor that stops may be a funder that withdraws.
      if ([KINDS[next], kind].includes('INITIATIVE') && KINDS[next] !== kind) search.delete('qui');
    });
  return (
    <>
      <div className={styles.choices}>
        <label>
          {say('what')}
          <select value={what} onChange={({ target }) => suppose(target.value as Change)}>
            {changes.map((each) => (
              <option key={each} value={each}>
                {say(each)}
              </option>
            ))}
          </select>
        </label>
        <Button isMain={who === null} onPress={() => setOpen(true)}>
          {name === undefined ? say(`choose_${kind}`) : <Text>{name}</Text>}
        </Button>
      </div>
      {who === null ? (
        <p className={styles.soft}>
          {say(`help_${kind}`)} <To to={`${addresses.analyse}?vue=relais`}>{say('toCuts')}</To>
        </p>
      ) : (
        <Panel
          title={say('answer')}
          isTitleHidden
          answer={answer}
          of={answer.exact?.whatIf}
          lines={12}
          waiting={say('waiting')}
        >
          {(found) => (
            <Touched
              found={found}
              ties={answer.exact?.ties?.nodes}
              {...{ who, name: name ?? who, change: what, home: home?.name }}
            />
          )}
        </Panel>
      )}
      {isOpen && (
        <FindNamed
          kind={kind}
          onClose={() => setOpen(false)}
          onChoose={({ id }) => {
            setOpen(false);
            changeAddress((next) => next.set('qui', id));
          }}
        />
      )}
    </>
  );
}

function changeOf(what: Change, id: string): Hypothesis {
  if (what === 'actorLeaves') return { actorLeaves: id };
  return what === 'funderWithdraws' ? { funderWithdraws: id } : { initiativeStops: id };
}
