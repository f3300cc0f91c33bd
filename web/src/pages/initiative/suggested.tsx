/** The overlaps and synergies of an initiative: each opens its file. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import type { Answer } from '../../data/use-answer.ts';
import type { InitiativePageQuery } from '../../generated/graphql.ts';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { initiativeWords } from '../../words/initiative.ts';
import { useWords } from '../../words/words.ts';
import type { ShownInitiative } from './shown-initiative.ts';

interface Props {
  readonly kind: 'overlaps' | 'synergies';
  readonly of: ShownInitiative;
  readonly answer: Answer<InitiativePageQuery>;
}

export function Suggested({ kind, of, answer }: Props): ReactNode {
  const { say } = useWords(initiativeWords);
  const found = of[kind];
  return (
    <Panel title={say(kind)} answer={answer} of={found}>
      {({ nodes, totalCount }) => (
        <>
          <List of={nodes} keyOf={({ id }) => id} none={say(kind === 'overlaps' ? 'noOverlaps' : 'noSynergies')}>
            {({ id, said, initiatives }) => (
              <>
                <To to={addressOf('matter', id)}>{said.headline}</To>
                <small>
                  <Text>
                    {say('with', {
                      names: initiatives
                        .filter((each) => each.id !== of.id)
                        .map(({ title }) => title)
                        .join(', '),
                    })}
                  </Text>
                </small>
                {said.isExample && <small>{say('example')}</small>}
              </>
            )}
          </List>
          {totalCount > nodes.length && <p>{say('more', { count: totalCount - nodes.length })}</p>}
        </>
      )}
    </Panel>
  );
}
