/** Upcoming dates: matters to decide, decisions to follow up, funding that ends without a follow-up, calls that close. */
import type { ReactNode } from 'react';
import { addressOf } from '../../address-of.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { useTerritory } from '../../frame/territory.tsx';
import { DueDaysDocument, type DueDaysQuery } from '../../generated/graphql.ts';
import { Chip } from '../../parts/chip.tsx';
import { Day } from '../../parts/day.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Text } from '../../parts/text.tsx';
import { To } from '../../parts/to.tsx';
import { writeNumber } from '../../words/formats.ts';
import { toTreatWords } from '../../words/to-treat.ts';
import { type Say, useWords } from '../../words/words.ts';
import { daysAfter } from './last-visit.ts';
import styles from './side.module.css';

const AHEAD_DAYS = 183;
/** The others are a press away. */
const SHOWN_AT_FIRST = 6;

interface Due {
  readonly id: string;
  readonly on: string;
  readonly text: string;
  /** The id of a suggestion that has a page. */
  readonly page?: string | null | undefined;
}

export function DueDays(): ReactNode {
  const { say, language } = useWords(toTreatWords);
  const { asked } = useTerritory();
  const today = useInstallation()?.today;
  const until = today === undefined ? '' : daysAfter(today, AHEAD_DAYS);
  const answer = useAnswer(DueDaysDocument, { language, territory: asked, until }, today !== undefined);
  const { data } = answer;
  const isFailed = data !== undefined && !data.calls && !data.matters && !data.fundingCliff && !data.decisions;
  const found = isFailed ? null : data && listDue(data, say, today ?? '', until);
  return (
    <Panel title={say('due')} answer={answer} of={found}>
      {(dues) =>
        dues.length === 0 ? (
          <p className={styles.quiet}>{say('noDue')}</p>
        ) : (
          <>
            <Days of={dues.slice(0, SHOWN_AT_FIRST)} today={today} />
            {dues.length > SHOWN_AT_FIRST && (
              <details>
                <summary>
                  {say('laterDays', {
                    count: dues.length - SHOWN_AT_FIRST,
                    number: writeNumber(dues.length - SHOWN_AT_FIRST, language),
                  })}
                </summary>
                <Days of={dues.slice(SHOWN_AT_FIRST)} today={today} />
              </details>
            )}
          </>
        )
      }
    </Panel>
  );
}

function Days({ of, today }: { readonly of: readonly Due[]; readonly today: string | undefined }): ReactNode {
  const { say } = useWords(toTreatWords);
  return (
    <ul className={styles.list}>
      {of.map(({ id, on, text, page }) => (
        <li key={id}>
          {on < (today ?? '') && <Chip tone="WARM">{say('overdue')}</Chip>}{' '}
          <strong>
            <Day on={on} form={on.slice(0, 4) === today?.slice(0, 4) ? 'SHORT' : 'LONG'} />
          </strong>
          {' · '}
          {page == null ? <Text>{text}</Text> : <To to={addressOf('matter', page)}>{text}</To>}
        </li>
      ))}
    </ul>
  );
}

function listDue(
  { calls, matters, fundingCliff, decisions }: DueDaysQuery,
  say: Say<'callCloses'>,
  today: string,
  until: string,
) {
  const toDecide = (matters?.nodes ?? []).flatMap(({ dueOn, ...matter }) =>
    dueOn == null ? [] : [{ ...matter, dueOn }],
  );
  const headlineOf = (id: string | undefined) => toDecide.find((each) => each.id === id)?.headline;
  const dues: Due[] = [
    ...(calls?.nodes ?? []).flatMap(({ id, title, endDate }) =>
      endDate == null || endDate < today ? [] : [{ id, on: endDate, text: say('callCloses', { title }) }],
    ),
    ...toDecide.map(({ id, dueOn, headline }) => ({ id, on: dueOn, text: headline, page: id })),
    ...(fundingCliff?.nodes ?? []).flatMap(({ id, endsOn, initiative, said, matter }) =>
      // Its own matter, or one about the same project on the same day, says that its money ends.
      toDecide.some(
        (one) =>
          one.dueOn === endsOn && (one.id === matter?.id || one.initiatives.some((each) => each.id === initiative?.id)),
      )
        ? []
        : [{ id, on: endsOn, text: headlineOf(matter?.id) ?? said.headline, page: matter?.id ?? id }],
    ),
    ...(decisions?.nodes ?? []).flatMap(({ id, dueOn, title, suggestion, suggestionId }) =>
      dueOn == null
        ? []
        : [{ id, on: dueOn, text: suggestion?.said.headline ?? title ?? suggestionId ?? id, page: suggestionId }],
    ),
  ];
  return dues
    .filter(({ on }) => on <= until)
    .sort((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id));
}
