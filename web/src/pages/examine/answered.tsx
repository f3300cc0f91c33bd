/** The answer to a request: what exists, whom to involve, which calls, possible synergies, and all of it as text. */
import { type ReactNode, useRef } from 'react';
import { addressOf } from '../../address-of.ts';
import type { Answer } from '../../data/use-answer.ts';
import type { ExamineMoreQuery, ExamineQuery } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Columns } from '../../parts/columns.tsx';
import { List } from '../../parts/list.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { examineWords } from '../../words/examine.ts';
import { useLabels } from '../../words/labels.tsx';
import { useWords } from '../../words/words.ts';
import { Contact } from '../actor/contact.tsx';
import { MOST_LISTED } from './advice.ts';
import { Around } from './around.tsx';
import { CopyButton } from './copy-button.tsx';
import styles from './examine.module.css';
import { Existing } from './existing.tsx';
import { Grants } from './grants/grants.tsx';
import type { Request } from './request.ts';
import { SimilarTitles } from './similar-titles.tsx';
import type { Advice } from './use-advice.ts';
import type { useAround } from './use-around.ts';

type Found = NonNullable<ExamineQuery['checkProject']>;

interface Props {
  readonly request: Request;
  /** Id of its territory. */
  readonly place: string;
  /** YYYY-MM-DD */
  readonly today: string;
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

export function Answered({ request, place, today, found, answer, more, around, advice, ...on }: Props): ReactNode {
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
                {(row) => <Existing row={row} request={request} today={today} />}
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
          {(rows) => <Around rows={rows} request={request} today={today} />}
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
