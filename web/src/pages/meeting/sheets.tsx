/** What is printed: the agenda on one page, then a sheet for each item, with what is known, its sources and its day, and room for the decision. */

import type { ReactNode } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { type ItemFragment, WhatWasDecidedDocument } from '../../generated/graphql.ts';
import { Bridge } from '../../parts/bridge/bridge.tsx';
import { isInstitution } from '../../parts/shape.tsx';
import { Text } from '../../parts/text.tsx';
import { colonIn } from '../../words/colon.ts';
import { writeDay } from '../../words/formats.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { nameContact } from '../../words/name-contact.ts';
import { useWords } from '../../words/words.ts';
import { kindOf } from './kind-of.ts';
import type { Meeting } from './meeting.ts';
import styles from './sheets.module.css';
import { sourcesOf } from './sources-of.ts';
import { STATUSES } from './statuses.ts';
import { tellDue } from './tell-due.ts';

/** On a printed sheet: what was decided on the item, or room to write it down. */
function DecisionRoom({ decision }: { readonly decision: ItemFragment['decision'] }): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const { mayRead } = useViewer();
  const { data } = useAnswer(
    WhatWasDecidedDocument,
    { id: decision?.id ?? '' },
    decision != null && mayRead('Decision.owner'),
  );
  const why = data?.node?.__typename === 'Decision' ? data.node : undefined;
  const dueOn = decision?.dueOn;
  const colon = colonIn(language);
  return (
    <div className={styles.decision}>
      <p>
        <strong>{say('decisionBox')}</strong>
        {colon}
        {decision
          ? label('DecisionStatus', decision.status)
          : STATUSES.map((each) => `☐ ${label('DecisionStatus', each)}`).join('   ')}
      </p>
      {why?.reasonKind != null && (
        <p>
          {say('reasonKind')}
          {colon}
          {label('DismissalReason', why.reasonKind)}
        </p>
      )}
      {why?.reason != null && (
        <p>
          {say('details')}
          {colon}
          <Text>{why.reason}</Text>
        </p>
      )}
      <p>
        {say(decision ? 'followedBy' : 'owner')}
        {colon}
        <Text>{why?.owner ?? '……………………………………………………'}</Text>
      </p>
      <p>
        {say('dueOn')}
        {colon}
        {dueOn == null ? '………………………' : writeDay(dueOn, language)}
      </p>
    </div>
  );
}

interface Props {
  readonly meeting: Meeting;
  readonly title: string;
  /** The day of the data. */
  readonly asOf: string | undefined;
}

export function Sheets({ meeting, title, asOf }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { agenda, agendaAsOf } = meeting;
  const day =
    asOf === undefined ? '' : say(agendaAsOf == null ? 'knownOn' : 'frozenOn', { day: writeDay(asOf, language) });
  return (
    <div className={styles.sheets}>
      <article className={styles.sheet}>
        <header>
          <strong>{title}</strong>
          <span>{day}</span>
        </header>
        <h2>{say('agenda')}</h2>
        <ol>
          {agenda.map(({ suggestionId, suggestion }) => (
            <li key={suggestionId}>
              <strong>
                <Text>{suggestion?.said.headline ?? suggestionId}</Text>
              </strong>
              {suggestion?.__typename === 'Matter' && <Glance matter={suggestion} on={meeting.on} />}
            </li>
          ))}
        </ol>
      </article>
      {agenda.map((item) => (
        <article key={item.suggestionId} className={styles.sheet}>
          <header>
            <strong>{title}</strong>
            <span>{say('sheet', { place: item.place, count: agenda.length })}</span>
            <span>{day}</span>
            {sourcesOf(item) !== undefined && (
              <span>
                {say('sources')}
                {colonIn(language)}
                <Text>{sourcesOf(item) ?? ''}</Text>
              </span>
            )}
          </header>
          <Sheet item={item} on={meeting.on} />
        </article>
      ))}
    </div>
  );
}

type Matter = Extract<NonNullable<ItemFragment['suggestion']>, { readonly __typename: 'Matter' }>;

/** What whoever chairs the meeting needs of an item at a glance: what kind it is, by when, what is proposed, and whom to call. */
function Glance({ matter, on }: { readonly matter: Matter; readonly on: string }): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const { callFirst, said } = matter;
  const { nextStep } = said.onPaper;
  // Where the headline tells the day, it stands above.
  const due = tellDue(matter, on, say, language, said.headline);
  return (
    <>
      <p>
        {kindOf(matter, label)}
        {due !== undefined && `. ${due}`}
      </p>
      {nextStep != null && <p>{nextStep}</p>}
      {callFirst.length > 0 && (
        <p>
          {say('callFirst')}
          {colonIn(language)}
          <Text>{callFirst.map(({ name }) => name).join(' · ')}</Text>
        </p>
      )}
    </>
  );
}

interface SheetProps {
  readonly item: ItemFragment;
  /** The day of the meeting. */
  readonly on: string;
}

function Sheet({ item: { suggestion, suggestionId, frozen, decision }, on }: SheetProps): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const label = useLabels();
  const matter = suggestion?.__typename === 'Matter' ? suggestion : undefined;
  const said = suggestion?.said;
  const ends = (matter?.actors ?? []).map(({ id, name, kind }) => ({
    ...{ id, name, isInstitution: isInstitution(kind), theme: matter?.theme?.id },
  }));
  const whyNow = said?.onPaper.whyNow ?? '';
  const due = tellDue(matter, on, say, language, `${said?.headline} ${whyNow}`);
  const parts = [
    ['whyNow', [whyNow, due].filter(Boolean).join(' ') || null],
    ['nextStep', said?.onPaper.nextStep],
    ['caveat', said?.caveat],
  ] as const;
  return (
    <>
      <Bridge ends={ends} doesExist={matter?.kind === 'FUNDING_END'} />
      <p className={styles.kind}>{suggestion && kindOf(suggestion, label)}</p>
      <h2>
        <Text>{said?.headline ?? suggestionId}</Text>
      </h2>
      {frozen && (
        <p>
          <Text>{frozen.onPaper}</Text>
        </p>
      )}
      {!frozen && said && (
        <ul>
          {said.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      {parts.map(
        ([part, words]) =>
          // A frozen item has all of its text, as it was on its day.
          !frozen &&
          words != null && (
            <p key={part}>
              <strong>{say(part)}.</strong> {words}
            </p>
          ),
      )}
      {matter && matter.callFirst.length > 0 && (
        <p>
          <strong>{say('callFirst')}.</strong>{' '}
          <Text>{matter.callFirst.map((called) => nameContact(called, language)).join(' · ')}</Text>
        </p>
      )}
      {matter && matter.initiatives.length > 0 && (
        <>
          <h3>{say('initiatives')}</h3>
          <ul>
            {matter.initiatives.map(({ id, title, startDate, endDate }) => (
              <li key={id}>
                <Text>{title}</Text> ({startDate == null ? say('unknown') : writeDay(startDate, language, 'MONTH')} –{' '}
                {endDate == null ? say('unknown') : writeDay(endDate, language, 'MONTH')})
              </li>
            ))}
          </ul>
        </>
      )}
      {said?.isExample === true && <p>{say('example')}</p>}
      <DecisionRoom decision={decision} />
    </>
  );
}
