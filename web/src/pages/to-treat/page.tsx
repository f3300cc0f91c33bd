/** À traiter: what to look at before the next meeting? */
import type { ReactNode } from 'react';
import addresses from '../../addresses.json';
import { AfterAnswer } from '../../data/after-answer.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useNextMeeting } from '../../decide/next-meeting.ts';
import { Elsewhere } from '../../frame/elsewhere.tsx';
import { TerritoryButton, useTerritory } from '../../frame/territory.tsx';
import { FirstMattersDocument, type FirstMattersQuery, IsEmptyDocument } from '../../generated/graphql.ts';
import { Page as Head } from '../../parts/page.tsx';
import { Panel } from '../../parts/panel.tsx';
import { To } from '../../parts/to.tsx';
import { spellNumber, writeDay, writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { useWords } from '../../words/words.ts';
import { DueDays } from './due-days.tsx';
import { FirstMatters } from './first-matters.tsx';
import { FirstRun } from './first-run/first-run.tsx';
import { Matrix } from './matrix.tsx';
import styles from './page.module.css';
import { SinceLastVisit } from './since-last-visit.tsx';
import { ToComplete } from './to-complete.tsx';

type Found = FirstMattersQuery['matters'] | undefined;

export function Page(): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { asked } = useTerritory();
  const { next } = useNextMeeting();
  const answer = useAnswer(FirstMattersDocument, { language, territory: asked, body: null });
  const matters = answer.data?.matters;
  const isBare = matters?.totalCount === 0 && asked === null;
  const { data: held } = useAnswer(IsEmptyDocument, {}, isBare);
  if (isBare && held?.actors?.totalCount === 0 && held.initiatives?.totalCount === 0) return <FirstRun />;
  return (
    <Head
      title={titleOf(matters, next)}
      lead={leadOf(matters, next)}
      above={
        <>
          <TerritoryButton /> <Elsewhere />
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <Panel title={say('matters')} isTitleHidden answer={answer} of={matters} lines={14}>
            {(found) => <FirstMatters matters={found} next={next} />}
          </Panel>
        </div>
        <div className={styles.side}>
          <AfterAnswer answer={answer}>
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
    if (!found || meeting === undefined) return say('loading');
    const count = found.nodes.length;
    if (count === 0) return say('nothing');
    if (meeting === null)
      return say('noMeeting', { count: found.totalCount, number: writeNumber(found.totalCount, language) });
    const day = writeDay(meeting.on, language, 'DAY');
    return say('meeting', { count, body: meeting.body.name, day, number: spellNumber(count, language) });
  }

  function leadOf(found: Found, meeting: typeof next): ReactNode {
    if (!found) return undefined;
    const count = found.nodes.length;
    if (count === 0) return say('nothingWhy');
    const soon = found.nodes.filter(({ urgency }) => urgency === 'NOW').length;
    const there = found.nodes.filter(({ id }) => meeting?.meeting?.agenda.includes(id)).length;
    const before = found.nodes.filter(({ dueOn }) => meeting && dueOn != null && dueOn < meeting.on).length;
    const spelled = (number: number) => spellNumber(number, language).replace(/^./, (first) => first.toUpperCase());
    const total = say('total', { count: found.totalCount, number: writeNumber(found.totalCount, language) });
    const text = [
      say('chosen', { count, total }),
      soon === 0 ? '' : say(soon === count ? 'allSoon' : 'soon', { count: soon, number: spelled(soon) }),
      before > 0 ? say('before', { count: before, number: spelled(before) }) : '',
      there > 0 ? say('agenda', { count: there, number: spelled(there) }) : '',
    ].join(' ');
    return (
      <>
        {text} {before > 0 && <To to={addresses.meetings}>{say('earlier')}</To>}
      </>
    );
  }
}
