/** The answer to a request: what exists, whom to involve, which calls, possible synergies, and all of it as text. */
import { type ReactNode, useRef } from 'react';
import { addressOf } from '../../address-of.ts';
import type { Installation } from '../../data/installation.tsx';
import { useLabels } from '../../data/labels.tsx';
import type { Answer } from '../../data/use-answer.ts';
import type { ExamineMoreQuery, ExamineQuery, ExistingRowFragment } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Columns } from '../../parts/columns.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { grantsWords } from '../../words/examine/grants.ts';
import { examineWords } from '../../words/examine.ts';
import { useWords } from '../../words/words.ts';
import { Contact } from '../actor/contact.tsx';
import { FundingRow } from '../funding/funding-row.tsx';
import { HowCounted } from '../matter/how-counted.tsx';
import { MOST_LISTED } from './advice.ts';
import { CopyButton } from './copy-button.tsx';
import styles from './examine.module.css';
import { leadsOf } from './people.ts';
import type { Request } from './request.ts';
import { SimilarTitles } from './similar-titles.tsx';
import type { Advice } from './use-advice.ts';
import { useAmounts } from './use-amounts.ts';
import type { useAround } from './use-around.ts';
import { useCover } from './use-cover.ts';
import { useRelated } from './use-related.ts';
import { coverOf, isCovered } from './verdict.ts';

interface GrantsProps {
  readonly answer: Answer<ExamineQuery>;
  readonly found: NonNullable<ExamineQuery['checkProject']>;
}

/** Funding on the subject of the request and for its place, for no known initiative: it may exist all the same. */
function Grants({ answer, found: { fundingLinks, fundingLinkCount } }: GrantsProps): ReactNode {
  const { say } = useWords(grantsWords);
  if (fundingLinkCount === 0) return null;
  return (
    <Panel title={say('grants')} answer={answer} of={fundingLinks}>
      {(rows) => (
        <>
          <p className={styles.soft}>{say('why')}</p>
          <List of={rows.slice(0, MOST_LISTED)} keyOf={({ id }) => id}>
            {(row) => (
              <>
                <FundingRow row={row} />
                {row.isExample && <small>{say('example')}</small>}
              </>
            )}
          </List>
          {fundingLinkCount !== null && fundingLinkCount > MOST_LISTED && (
            <p className={styles.soft}>{say('more', { count: fundingLinkCount - MOST_LISTED })}</p>
          )}
        </>
      )}
    </Panel>
  );
}

interface ExistingProps {
  readonly row: ExistingRowFragment;
  readonly request: Request;
  readonly installation: Installation;
}

/** One existing initiative: how far it covers the request, its lead, and why it is considered similar. */
function Existing({ row, request, installation }: ExistingProps): ReactNode {
  const { say } = useWords(examineWords);
  const label = useLabels();
  const tell = useCover();
  const amounts = useAmounts(request.amount);
  const [one] = row.initiatives;
  if (!one) return null;
  const { audience, ground, said } = row;
  const cover = coverOf(row, request, installation);
  const { covers, common } = tell(row, cover, request);
  const leads = leadsOf(one).map(({ name }) => name);
  return (
    <div className={styles.row}>
      <To to={addressOf('initiative', one.id)}>
        <Text>{one.title}</Text>
      </To>
      <p className={styles.chips}>
        {isCovered(cover) && <Chip tone="WARM">{say('covers')}</Chip>}
        {ground === 'NESTED' && <Chip tone="BRIDGE">{say('nested')}</Chip>}
        <Chip>{label('InitiativeKind', one.kind)}</Chip>
        {audience !== 'UNKNOWN' && <Chip>{label('AudienceMatch', audience)}</Chip>}
      </p>
      <small>{covers.join(' · ')}</small>
      {amounts && <small>{amounts.tellGap(one.gap)}</small>}
      <small>
        <Text>{leads.length > 0 ? say('ledBy', { names: leads.join(', ') }) : say('unknownLead')}</Text>
      </small>
      <details>
        <summary>{say('evidence')}</summary>
        <ul>{[common, ...said.facts, said.caveat].map((fact) => fact != null && <li key={fact}>{fact}</li>)}</ul>
        <HowCounted />
      </details>
      {one.isExample && <small>{say('example')}</small>}
    </div>
  );
}

interface AroundProps {
  readonly rows: readonly ExistingRowFragment[];
  readonly request: Request;
  readonly installation: Installation;
}

/** Initiatives at the place of the request on a related subject, with what they are about. */
function Around({ rows, request, installation }: AroundProps): ReactNode {
  const { say } = useWords(examineWords);
  const tell = useRelated();
  return (
    <>
      <List of={rows.slice(0, MOST_LISTED)} keyOf={({ id }) => id} none={say('nothingAround')}>
        {(row) => {
          const [one] = row.initiatives;
          if (!one) return null;
          return (
            <>
              <To to={addressOf('initiative', one.id)}>
                <Text>{one.title}</Text>
              </To>
              <small>
                <Text>{tell(row, request, installation).join(' · ')}</Text>
              </small>
              {one.isExample && <small>{say('example')}</small>}
            </>
          );
        }}
      </List>
      {rows.length > MOST_LISTED && <p className={styles.soft}>{say('moreAround')}</p>}
    </>
  );
}

type Found = NonNullable<ExamineQuery['checkProject']>;

interface Props {
  readonly request: Request;
  /** Id of its territory. */
  readonly place: string;
  readonly installation: Installation;
  readonly found: Found;
  readonly answer: Answer<ExamineQuery>;
  readonly more: Answer<ExamineMoreQuery>;
  readonly around: ReturnType<typeof useAround>;
  /** Undefined until the other parts have loaded. */
  readonly advice: Advice | undefined;
  readonly onRequester: (actor: string) => void;
  readonly onThemes: (themes: readonly string[]) => void;
  /** Puts them into the form, where they can be changed before anything is asked again. */
  readonly onChangeThemes: (themes: readonly string[]) => void;
}

export function Answered({
  request,
  place,
  installation,
  found,
  answer,
  more,
  around,
  advice,
  ...on
}: Props): ReactNode {
  const { say, language } = useWords(examineWords);
  const label = useLabels();
  const { nodes, totalCount, proposedThemes } = found;
  const note = useRef<HTMLPreElement>(null);
  const proposed = proposedThemes.map(({ theme }) => theme);
  return (
    <>
      {proposed.length > 0 && (
        <div className={styles.proposed}>
          <span>
            {say('proposed', {
              names: proposed.map(({ labelFr, labelEn }) => (language === 'FR' ? labelFr : labelEn)).join(', '),
            })}
          </span>
          <Button onPress={() => on.onThemes(proposed.map(({ id }) => id))}>{say('confirm')}</Button>
          <Button onPress={() => on.onChangeThemes(proposed.map(({ id }) => id))}>{say('changeThemes')}</Button>
        </div>
      )}
      <Columns
        side={
          <>
            <Panel title={say('bring')} answer={more} of={advice?.people}>
              {(people) => (
                <>
                  <List of={people.slice(0, MOST_LISTED)} keyOf={({ id }) => id} none={say('nobody')}>
                    {({ id, name, contact, seat, titles }) => (
                      <>
                        <To to={addressOf('actor', id)}>
                          <Text>{name}</Text>
                        </To>
                        <small>
                          <Contact actor={{ id, name, contact }} />
                        </small>
                        <small>
                          <Text>{say('because', { titles: titles.join(', ') })}</Text>
                        </small>
                        {request.requester === null && seat === place && (
                          <Button about={say('isRequesterOf', { name })} onPress={() => on.onRequester(id)}>
                            {say('isRequester')}
                          </Button>
                        )}
                      </>
                    )}
                  </List>
                  {people.length > MOST_LISTED && (
                    <p className={styles.soft}>{say('more', { count: people.length - MOST_LISTED })}</p>
                  )}
                </>
              )}
            </Panel>
            <Panel title={say('calls')} answer={more} of={advice?.calls} lines={2}>
              {(calls) => (
                <List of={calls} keyOf={({ id }) => id} none={say('noCalls')}>
                  {({ id, words, isExample }) => (
                    <>
                      <To to={addressOf('initiative', id)}>{words}</To>
                      {isExample && <small>{say('example')}</small>}
                    </>
                  )}
                </List>
              )}
            </Panel>
          </>
        }
      >
        <Panel title={say('exists')} answer={answer} of={nodes}>
          {(rows) => (
            <>
              <List of={rows} keyOf={({ id }) => id} none={say('nothing')}>
                {(row) => <Existing row={row} request={request} installation={installation} />}
              </List>
              {totalCount > rows.length && (
                <p className={styles.soft}>{say('more', { count: totalCount - rows.length })}</p>
              )}
            </>
          )}
        </Panel>
        <Grants answer={answer} found={found} />
        <Panel title={say('synergies')} answer={more} of={more.exact?.checkProject?.synergies} lines={2}>
          {(list) => (
            <>
              <List
                of={list.nodes.toSorted(sameSubjectFirst).slice(0, MOST_LISTED)}
                keyOf={({ id }) => id}
                none={say('noSynergies')}
              >
                {({ kind, said, initiatives: [one] }) => (
                  <>
                    {one && (
                      <To to={addressOf('initiative', one.id)}>
                        <Text>{one.title}</Text>
                      </To>
                    )}
                    <small>
                      {label('SynergyKind', kind)} · {said.facts[0] ?? said.headline} {said.isExample && say('example')}
                    </small>
                  </>
                )}
              </List>
              {list.totalCount > MOST_LISTED && (
                <p className={styles.soft}>{say('more', { count: list.totalCount - MOST_LISTED })}</p>
              )}
            </>
          )}
        </Panel>
        <Panel title={say('around')} answer={around.answer} of={around.rows} lines={2}>
          {(rows) => <Around rows={rows} request={request} installation={installation} />}
        </Panel>
        <Panel title={say('advice')} answer={more} of={advice}>
          {(told) => (
            <>
              <CopyButton text={told.text} shown={note} what="Note" />
              <pre ref={note} className={styles.advice}>
                {told.text}
              </pre>
            </>
          )}
        </Panel>
        <SimilarTitles request={request} place={place} onThemes={on.onThemes} />
      </Columns>
    </>
  );
}

type Synergy = NonNullable<NonNullable<ExamineMoreQuery['checkProject']>['synergies']>['nodes'][number];

/** What is about the very subject, though elsewhere, comes before what is beside it. */
const sameSubjectFirst = (one: Synergy, other: Synergy): number => isOnSubject(other) - isOnSubject(one);
const isOnSubject = ({ kind }: Synergy): number => (kind === 'POOLING' || kind === 'RELAY' ? 1 : 0);
