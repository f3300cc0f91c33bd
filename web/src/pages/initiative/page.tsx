/** One initiative: what is known of it, who pays, and what it overlaps with. */
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { useLabels } from '../../data/labels.tsx';
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import { NotThere } from '../../frame/not-there.tsx';
import { Page as Head } from '../../frame/page.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import { InitiativePageDocument, type InitiativePageQuery, ToCompleteOneDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Columns } from '../../parts/columns.tsx';
import { List } from '../../parts/list.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useStatus } from '../../parts/state/use-status.ts';
import { useUnknownState } from '../../parts/state/use-unknown-state.ts';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { colonIn } from '../../words/colon.ts';
import { dataWords } from '../../words/data.ts';
import { initiativeWords } from '../../words/initiative.ts';
import { useWords } from '../../words/words.ts';
import { CompleteDialog } from '../data/complete-dialog.tsx';
import { FundingRow } from '../funding/funding-row.tsx';
import { SideBySide } from '../matter/side-by-side.tsx';
import { Correct } from './correct.tsx';
import type { ShownInitiative } from './shown-initiative.ts';

interface SuggestedProps {
  readonly kind: 'overlaps' | 'synergies';
  readonly of: ShownInitiative;
  readonly answer: Answer<InitiativePageQuery>;
}

/** The overlaps and synergies of an initiative: each opens its file. */
function Suggested({ kind, of, answer }: SuggestedProps): ReactNode {
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

/** Completes the missing facts of an initiative, as the page Données does; renders nothing when none is missing. */
function Complete({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords(dataWords);
  const [isOpen, setOpen] = useState(false);
  const isOffered = useViewer().offers('EDIT_INITIATIVE');
  const { data } = useAnswer(ToCompleteOneDocument, { entity: id, language });
  const line = data?.incomplete?.nodes[0];
  if (!line || !isOffered) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>{say('complete')}</Button>
      {isOpen && <CompleteDialog of={line} onClose={() => setOpen(false)} />}
    </>
  );
}

export function Page(): ReactNode {
  const { say, language } = useWords(initiativeWords);
  const { id = '' } = useParams();
  const answer = useAnswer(InitiativePageDocument, { id, language });
  const node = answer.data?.node;
  if (node?.__typename === 'Initiative' && node.id === id) return <Known of={node} answer={answer} />;
  if (answer.data && !answer.isAwaited && answer.fault === undefined)
    return (
      <NotThere gone={node?.__typename === 'Gone' ? node : undefined}>
        <To to={addresses.actors}>{say('toActors')}</To>
      </NotThere>
    );
  return (
    <Head title={say('title')}>
      <Panel title={say('record')} answer={answer} of={undefined} lines={10}>
        {() => null}
      </Panel>
    </Head>
  );
}

interface Props {
  readonly of: ShownInitiative;
  readonly answer: Answer<InitiativePageQuery>;
}

function Known({ of, answer }: Props): ReactNode {
  const { say, language } = useWords(initiativeWords);
  const colon = colonIn(language);
  const label = useLabels();
  const [statusOf, unknownState] = [useStatus(), useUnknownState()];
  const status = statusOf(of) ?? unknownState(of);
  const related = [
    { name: say('partOf'), list: of.partOf },
    { name: say('parts'), list: of.parts },
  ].filter(({ list }) => list.length > 0);
  return (
    <Head
      title={say('name', { title: of.title })}
      beside={
        <>
          <Complete id={of.id} /> <Correct id={of.id} />
        </>
      }
      lead={
        <>
          <Chip>{label('InitiativeKind', of.kind)}</Chip> {status !== null && <Chip tone="BRIDGE">{status}</Chip>}{' '}
          {of.summary != null && <Text>{of.summary}</Text>} {of.isExample && say('example')}
        </>
      }
    >
      <Columns
        side={
          <>
            <Suggested kind="overlaps" of={of} answer={answer} />
            <Suggested kind="synergies" of={of} answer={answer} />
          </>
        }
      >
        <SideBySide initiatives={[of]} title={say('record')} />
        <Panel title={say('money')} answer={answer} of={of.fundingLinksConnection}>
          {({ edges, totalCount }) => (
            <>
              <p>
                {say('budget')}
                {colon}
                <Money of={of.budget} />
                {/* The budget of a call is what it has to give. */}
                {of.kind !== 'CALL' && (
                  <>
                    {' · '}
                    {say('gap')}
                    {colon}
                    {/* Nothing that is known pays for it, which does not mean that nothing does. */}
                    {of.gap !== null && of.gap === of.budget ? say('gapUnknown') : <Money of={of.gap} />}
                  </>
                )}
              </p>
              <List of={edges} keyOf={({ node }) => node.id} none={say('noMoney')}>
                {({ node }) => <FundingRow row={node} isOfInitiative />}
              </List>
              {totalCount > edges.length && <p>{say('more', { count: totalCount - edges.length })}</p>}
            </>
          )}
        </Panel>
        {(of.results ?? []).length > 0 && (
          <Panel title={say('results')} answer={answer} of={of.results}>
            {(results) => (
              <List of={results} keyOf={(result) => result}>
                {(result) => <Text>{result}</Text>}
              </List>
            )}
          </Panel>
        )}
        {related.map(({ name, list }) => (
          <Panel key={name} title={name} answer={answer} of={list}>
            {(found) => (
              <List of={found} keyOf={({ id }) => id}>
                {({ id, title }) => (
                  <To to={addressOf('initiative', id)}>
                    <Text>{title}</Text>
                  </To>
                )}
              </List>
            )}
          </Panel>
        ))}
      </Columns>
    </Head>
  );
}
