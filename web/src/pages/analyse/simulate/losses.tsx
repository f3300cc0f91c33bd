/** What is lost when an actor leaves or a funder withdraws, in plain words: ties, and initiatives without a lead or without a funder. */
import { Fragment, type ReactNode } from 'react';
import { addressOf } from '../../../address-of.ts';
import type { SimulateQuery } from '../../../generated/graphql.ts';
import { Text } from '../../../parts/text.tsx';
import { To } from '../../../parts/to.tsx';
import { colonIn } from '../../../words/colon.ts';
import { simulateWords } from '../../../words/simulate.ts';
import { useWords } from '../../../words/words.ts';
import type { Change } from './change.ts';
import type { LostTies } from './lost.tsx';
import { whoPays } from './who-pays.ts';

type Initiative = NonNullable<SimulateQuery['whatIf']>['touched']['initiatives'][number];

interface Props {
  readonly initiatives: readonly Initiative[];
  readonly ties: LostTies | undefined;
  /** Id and name of the entity that changes. */
  readonly who: string;
  readonly name: string;
  readonly change: Change;
  /** YYYY-MM-DD; undefined until it is known. */
  readonly today: string | undefined;
}

const leads = (role: string | null | undefined): boolean => role === 'LEAD' || role === 'CO_LEAD';

/** Whether this actor leads it, and nobody else does. */
function losesLead({ participantsConnection: { edges } }: Initiative, who: string): boolean {
  const leading = edges.filter(({ properties: { role } }) => leads(role));
  return leading.length > 0 && leading.every(({ node }) => node.id === who);
}

export function Losses({ initiatives, ties, who, name, change, today }: Props): ReactNode {
  const { say, language } = useWords(simulateWords);
  if (change === 'initiativeStops') return null;
  const isLeaving = change === 'actorLeaves';
  const partners = new Set(ties?.flatMap(({ a, b }) => [a.id, b.id])).size - 1;
  const lost = initiatives.filter((each) =>
    isLeaving
      ? losesLead(each, who)
      : whoPays(each, undefined, today).length > 0 && whoPays(each, who, today).length === 0,
  );
  return (
    <>
      {partners > 0 && (
        <p>
          <strong>{say('losesTies', { count: partners, name })}</strong>
        </p>
      )}
      <p>
        {lost.length === 0 ? (
          say(isLeaving ? 'noLeadLost' : 'noFunderLost')
        ) : (
          <>
            <strong>{say(isLeaving ? 'leadLost' : 'funderLost', { count: lost.length })}</strong>
            {colonIn(language)}
            {lost.map(({ id, title }, place) => (
              <Fragment key={id}>
                {place > 0 && ' ; '}
                <To to={addressOf('initiative', id)}>
                  <Text>{title}</Text>
                </To>
              </Fragment>
            ))}
            .
          </>
        )}
      </p>
    </>
  );
}
