/** À traiter: what to look at before the next meeting? */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { LONG_AFTER_MS, useIsLate } from '../../data/use-is-late.ts';
import { SHOWN_AT_FIRST } from '../../decide/as-on-first-page.ts';
import { useNextMeeting } from '../../decide/next-meeting.ts';
import { Page as Head } from '../../frame/page.tsx';
import { Scope } from '../../frame/scope.tsx';
import { useTerritory } from '../../frame/territory.tsx';
import { useViewer } from '../../frame/viewer.tsx';
import {
  FirstMattersDocument,
  type FirstMattersQuery,
  IsEmptyDocument,
  ProposalsWaitingDocument,
  type SomeIncompleteFragment,
  ToCompleteDocument,
} from '../../generated/graphql.ts';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { spellNumber, writeDay, writeNumber } from '../../words/formats.ts';
import { partsWords } from '../../words/parts.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import { DueDays } from './due-days.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { Groups } from './groups.tsx';
import { Matrix } from './matrix.tsx';
import styles from './page.module.css';
import side from './side.module.css';
import { SinceLastVisit } from './since-last-visit.tsx';
import { useGroups } from './use-groups.ts';

const lacks = ['NO_THEME', 'NO_TERRITORY', 'ONE_PARTICIPANT', 'NO_LEAD', 'NO_DATE', 'NO_CONTACT'] as const;

/** The missing data that change the answers most, counted as on the page Données. */
function ToComplete(): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { asked } = useTerritory();
  const answer = useAnswer(ToCompleteDocument, { territory: asked });
  const { data } = answer;
  const found = data && lacks.flatMap((lack) => toLine(lack, data[lack]));
  const isFailed = data !== undefined && lacks.every((lack) => data[lack] == null);
  return (
    <Panel title={say('complete')} answer={answer} of={isFailed ? null : found}>
      {(lines) =>
        lines.length === 0 ? (
          <p className={side.quiet}>{say('allComplete')}</p>
        ) : (
          <>
            <p className={side.quiet}>
              {say('completeWhy')} {asked === null && say('completeAll')}
            </p>
            <ul className={side.list}>
              {lines.map(({ lack, count, names }) => (
                <li key={lack}>
                  <To to={`${addresses.data}?manque=${lack}`}>
                    {say(lack, { count, number: writeNumber(count, language) })}
                  </To>
                  <br />
                  <span className={side.quiet}>
                    {say('such', { names: names.join(language === 'FR' ? ' ; ' : '; ') })}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Panel>
  );
}

function toLine(lack: (typeof lacks)[number], found: SomeIncompleteFragment | null | undefined) {
  if (!found || found.totalCount === 0) return [];
  const names = found.nodes.flatMap(({ entity }) =>
    'title' in entity ? [entity.title] : 'name' in entity ? [entity.name] : [],
  );
  return [{ lack, count: found.totalCount, names }];
}

/** Proposals of invited actors that wait, for those who may accept them. */
function ProposalsWaiting(): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { can } = useViewer();
  const answer = useAnswer(ProposalsWaitingDocument, {}, can('ACCEPT_PROPOSALS'));
  const waiting = answer.data?.proposals;
  if (!waiting || waiting.totalCount === 0) return null;
  return (
    <Panel title={say('proposals')} answer={answer} of={waiting}>
      {({ totalCount }) => (
        <p>
          <To to={addresses.data}>
            {say('proposalsWait', { count: totalCount, number: writeNumber(totalCount, language) })}
          </To>
        </p>
      )}
    </Panel>
  );
}

type Found = FirstMattersQuery['matters'] | undefined;

export function Page(): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { say: sayPart } = useWords(partsWords);
  const { asked } = useTerritory();
  const { next, answer: meetings } = useNextMeeting();
  const question = { language, territory: asked, body: null, place: asked ?? '', isLimited: asked !== null };
  const answer = useAnswer(FirstMattersDocument, { ...question, first: SHOWN_AT_FIRST });
  const matters = answer.data?.matters;
  const groups = useGroups(answer, question, next);
  const { toCall, forAgenda } = groups;
  const shown = [...toCall, ...(forAgenda ?? [])];
  const isBare = matters?.totalCount === 0 && asked === null;
  const emptiness = useAnswer(IsEmptyDocument, {}, isBare);
  const held = emptiness.data;
  // Of an empty graph the first steps are shown, and nothing that they would replace.
  const isUnknown = isBare && held === undefined && emptiness.fault === undefined;
  const shownMatters = isUnknown ? undefined : matters;
  const isLong = useIsLate(isUnknown || (matters === undefined && answer.isAwaited), LONG_AFTER_MS);
  if (isBare && held?.actors?.totalCount === 0 && held.initiatives?.totalCount === 0) return <FirstRun />;
  return (
    <Head
      title={titleOf(shownMatters, next)}
      lead={isLong ? sayPart('loadingLong') : leadOf(shownMatters, next)}
      above={<Scope />}
      after={[answer, groups.answer, meetings, ...(isBare ? [emptiness] : [])]}
    >
      <div className={styles.columns}>
        <div className={styles.main}>{!isUnknown && <Groups answer={answer} groups={groups} next={next} />}</div>
        <div className={styles.side}>
          <AfterAnswer answer={answer}>
            <ProposalsWaiting />
            <SinceLastVisit key={`${language} ${asked}`} />
            <ToComplete />
            <DueDays key={language} />
          </AfterAnswer>
        </div>
      </div>
      <AfterAnswer answer={answer}>
        <Matrix key={asked} />
      </AfterAnswer>
    </Head>
  );

  /** The finding; while it loads, the name of the page. */
  function titleOf(found: Found, meeting: typeof next): string {
    if (!found || meeting === undefined || forAgenda === undefined) return say('loading');
    if (found.nodes.length === 0) return say('nothing');
    if (meeting === null)
      return say('noMeeting', { count: found.totalCount, number: writeNumber(found.totalCount, language) });
    const day = writeDay(meeting.on, language, 'DAY');
    const there = meeting.meeting?.agenda ?? [];
    // What is on the agenda already is no more to be put there.
    const left = (forAgenda ?? []).filter(({ id }) => !there.includes(id));
    const isSet = there.length > 0 && (forAgenda?.length ?? 0) > 0;
    if (isSet && left.length === 0) return say('meetingSet', { body: meeting.body.name, day });
    const count = left.length || toCall.length;
    const told = { count, body: meeting.body.name, day, number: spellNumber(count, language) };
    // Both groups that are listed below are counted.
    const earlier = spellNumber(toCall.length, language);
    if (toCall.length > 0 && left.length > 0) return say(isSet ? 'meetingMoreAnd' : 'meetingAnd', { ...told, earlier });
    return say(isSet ? 'meetingMore' : 'meeting', told);
  }

  function leadOf(found: Found, meeting: typeof next): ReactNode {
    // No figure before it is known which of them fall due before the meeting.
    const isMeetingAwaited = meeting === undefined && meetings.fault === undefined;
    if (!found || forAgenda === undefined || isMeetingAwaited) return undefined;
    if (found.nodes.length === 0) return say('nothingWhy');
    const count = shown.length;
    const soon = shown.filter(({ urgency }) => urgency === 'NOW').length;
    const there = meeting?.meeting?.agenda.length ?? 0;
    const before = toCall.length;
    const spelled = (number: number) => spellNumber(number, language).replace(/^./, (first) => first.toUpperCase());
    const total = say('total', { count: found.totalCount, number: writeNumber(found.totalCount, language) });
    const text = [
      before > 0 ? say('chosenFor', { total }) : say('chosen', { count, total }),
      soon === 0 ? '' : say(soon === count ? 'allSoon' : 'soon', { count: soon, number: spelled(soon) }),
      before > 0 ? say('before', { count: before, number: spelled(before) }) : '',
    ].join(' ');
    return (
      <>
        {text} {before > 0 && <To to={addresses.meetings}>{say('earlier')}</To>}
        {/* A line of its own, so that nothing below moves when it changes. */}
        {meeting && (
          <span className={styles.line}>
            {meeting.meeting && there > 0 ? (
              <To to={addressOf('meeting', meeting.meeting.id)}>
                {say('agenda', { count: there, number: spelled(there) })}
              </To>
            ) : (
              say('noneOnAgenda')
            )}
          </span>
        )}
      </>
    );
  }
}
