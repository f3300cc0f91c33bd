/** The initiatives side by side, down to the row of the source that states each. */

import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useLabels } from '../../data/labels.tsx';
import type { ComparedFragment, FundingStatus } from '../../generated/graphql.ts';
import { Day } from '../../parts/day.tsx';
import { SourceLink } from '../../parts/export/source-link.tsx';
import { Money } from '../../parts/money.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { useStatus } from '../../parts/state/use-status.ts';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeDay } from '../../words/formats.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { ActorLinks } from '../actors/actor-links.tsx';
import { Card } from './card.tsx';
import styles from './dossier.module.css';

const leading: readonly string[] = ['LEAD', 'CO_LEAD'];

interface Props {
  readonly initiatives: readonly ComparedFragment[];
  /** The heading, when it shows a single initiative. */
  readonly title?: string;
}

export function SideBySide({ initiatives, title }: Props): ReactNode {
  const { say, language } = useWords(matterWords);
  const label = useLabels();
  const statusOf = useStatus();
  // On the page of the initiative, its title has no link.
  const isAlone = title !== undefined;
  const list = (names: readonly string[], none: string) =>
    names.length === 0 ? none : <Text>{names.join(', ')}</Text>;
  const period = ({ startDate, endDate }: ComparedFragment) => {
    const [from, to] = [startDate, endDate].map((day) => (day == null ? undefined : writeDay(day, language)));
    if (from !== undefined && to !== undefined) return say('fromTo', { from, to });
    if (from !== undefined) return say('from', { day: from });
    return to === undefined ? say('noDates') : say('until', { day: to });
  };
  const people = ({ participantsConnection: { edges } }: ComparedFragment, isLead: boolean) =>
    edges.filter(({ properties: { role } }) => leading.includes(role) === isLead).map(({ node }) => node);
  const lines: readonly (readonly [string, (one: ComparedFragment) => ReactNode])[] = [
    [say('lead'), (one) => <Actors of={people(one, true)} />],
    [say('partners'), (one) => <Actors of={people(one, false)} />],
    [say('nature'), (one) => label('InitiativeKind', one.kind)],
    [
      say('state'),
      (one) =>
        [one.phase && label('InitiativePhase', one.phase), statusOf(one)].filter(Boolean).join(' · ') || say('unknown'),
    ],
    [say('period'), period],
    [
      say('territories'),
      ({ territories }) =>
        list(
          territories.map(({ name }) => name),
          say('unknown'),
        ),
    ],
    [
      say('themes'),
      ({ themes }) =>
        list(
          themes.map(({ labelFr, labelEn }) => (language === 'FR' ? labelFr : labelEn)),
          say('unknown'),
        ),
    ],
    [
      say('audiences'),
      ({ audiences }) =>
        list(
          audiences.map((each) => label('Audience', each)),
          say('unstated'),
        ),
    ],
    [say('funders'), (one) => <Actors of={fundersOf(one, ['GRANTED'])} />],
    [say('askedOf'), (one) => <Actors of={fundersOf(one, ['SUBMITTED', 'UNDER_REVIEW'])} />],
    [say('funded'), ({ funded }) => <Money of={funded} />],
    [say('source'), (one) => <Sources of={one} />],
    [say('verified'), ({ verifiedOn }) => <Day on={verifiedOn} />],
  ];
  return (
    <Card title={title ?? say(initiatives.length === 1 ? 'one' : 'side')}>
      <Scroll label={title ?? say('sideTable')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {initiatives.map(({ id, title }) => (
                <th key={id} scope="col">
                  {isAlone ? (
                    <Text>{title}</Text>
                  ) : (
                    <To to={addressOf('initiative', id)}>
                      <Text>{title}</Text>
                    </To>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, show]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {initiatives.map((one) => (
                  <td key={one.id}>{show(one)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Card>
  );
}

/** Of the funding that has one of these states: who only was asked is no funder. */
const fundersOf = ({ fundingLinks }: ComparedFragment, states: readonly FundingStatus[]) =>
  fundingLinks.flatMap(({ funder, status }) => (funder && states.includes(status) ? [funder] : []));

/** Each once, with its page. */
function Actors({ of }: { readonly of: readonly { readonly id: string; readonly name: string }[] }): ReactNode {
  const { say } = useWords(matterWords);
  const once = [...new Map(of.map((actor) => [actor.id, actor])).values()];
  if (once.length === 0) return say('none');
  return <ActorLinks of={once} />;
}

/** Each source that states it, with its row. */
function Sources({ of: { sourcesConnection } }: { readonly of: ComparedFragment }): ReactNode {
  const { say } = useWords(matterWords);
  if (sourcesConnection.edges.length === 0) return say('unknown');
  return sourcesConnection.edges.map(({ node, properties: { row } }) => (
    <div key={`${node.id} ${row}`}>
      <SourceLink of={node} row={row} />
    </div>
  ));
}
