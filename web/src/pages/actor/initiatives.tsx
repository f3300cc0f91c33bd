/** The initiatives in which the actor takes part, with its role. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import type { ActorMoneyQuery } from '../../generated/graphql.ts';
import { Money } from '../../parts/money.tsx';
import { useStatus } from '../../parts/state/use-status.ts';
import { useUnknownState } from '../../parts/state/use-unknown-state.ts';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { actorWords } from '../../words/actor.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './actor.module.css';
import { GrantsAlone } from './grants-alone.tsx';
import type { ShownActor } from './shown-actor.ts';

export function Initiatives({
  of: { edges, totalCount },
  money,
}: {
  readonly of: ShownActor['initiativesConnection'];
  /** Undefined until it is known. */
  readonly money: ActorMoneyQuery | undefined;
}): ReactNode {
  const { say, language } = useWords(actorWords);
  const label = useLabels();
  const statusOf = useStatus();
  const unknownState = useUnknownState();
  const month = (day: string | null | undefined) => (day == null ? say('unknown') : writeDay(day, language, 'MONTH'));
  if (edges.length === 0)
    return (
      <>
        <p className={styles.soft}>{say('noInitiatives')}</p>
        <GrantsAlone of={money} />
      </>
    );
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('initiative')}</th>
            <th scope="col">{say('role')}</th>
            <th scope="col">{say('period')}</th>
            <th scope="col">{say('funded')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node, properties: { role } }) => (
            <tr key={`${node.id} ${role}`}>
              <td>
                <To to={addressOf('initiative', node.id)}>
                  <Text>{node.title}</Text>
                </To>
                <small>
                  {[label('InitiativeKind', node.kind), statusOf(node) ?? unknownState(node)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </td>
              <td>{label('ParticipationRole', role)}</td>
              <td>
                {node.startDate == null && node.endDate == null
                  ? say('unknownPeriod')
                  : `${month(node.startDate)} – ${month(node.endDate)}`}
              </td>
              <td>
                <Money of={node.funded} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {totalCount > edges.length && <p className={styles.soft}>{say('more', { count: totalCount - edges.length })}</p>}
    </>
  );
}
