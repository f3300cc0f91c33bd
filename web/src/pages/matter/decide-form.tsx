/**
 * Decides on a matter: the status, who follows it up, the due date, and where it is decided. The typed values stay when the act is
 * refused, or when a token is needed first.
 */
import { type FormEvent, type ReactNode, useState } from 'react';
import { act } from '../../data/act.ts';
import { useLabels } from '../../data/labels.tsx';
import { forgetTyped, useTyped } from '../../data/typed.ts';
import { AgendaButton } from '../../decide/agenda-button.tsx';
import { REASONS } from '../../decide/dismiss-dialog.tsx';
import { DueDay } from '../../decide/due-day.tsx';
import { isClosed } from '../../decide/is-closed.ts';
import { isTooLate } from '../../decide/is-too-late.ts';
import { useNextMeeting } from '../../decide/next-meeting.ts';
import { TakeUpButton } from '../../decide/take-up-button.tsx';
import { tellWithin } from '../../decide/tell-within.ts';
import { useReasons } from '../../decide/use-reasons.ts';
import { meetingsAbout, NOWHERE, type Place, placeOf, whereDecided } from '../../decide/where-decided.ts';
import {
  type BodiesQuery,
  DecideDocument,
  type DecisionStatus,
  type DismissalReason,
  type MadeDecisionFragment,
} from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Refusal } from '../../parts/refusal.tsx';
import { decideWords } from '../../words/decide.ts';
import { writeDay } from '../../words/formats.ts';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import { Card } from './card.tsx';
import styles from './dossier.module.css';

interface Offered extends Place {
  /** Id of the meeting or of the body; empty: nowhere. */
  readonly id: string;
  readonly name: string;
}

const idOf = ({ meeting, body }: Place) => meeting ?? body ?? '';

/**
 * The places where a matter can be decided, and the chosen one: proposed until somebody chooses.
 * @param bodies undefined: not known yet @param decision the last decision on the matter
 */
function usePlace(
  bodies: BodiesQuery | undefined,
  suggestion: string,
  decision: MadeDecisionFragment | null | undefined,
) {
  const { say, language } = useWords(decideWords);
  const [chosen, choose] = useState<string>();
  const held = decision?.meeting && { ...decision.meeting, body: decision.body };
  const coming = bodies ? meetingsAbout(bodies, suggestion) : [];
  const meetings = held && coming.every(({ id }) => id !== held.id) ? [...coming, held] : coming;
  const offered: Offered[] = [
    { ...NOWHERE, id: '', name: say('noBody') },
    ...meetings.map(({ id, on, body }) => {
      const name = say('inMeeting', { body: body?.name ?? '', day: writeDay(on, language) });
      return { meeting: id, body: null, id, name };
    }),
    ...(bodies?.actors?.nodes ?? []).map(({ id, name }) => ({ meeting: null, body: id, id, name })),
  ];
  const standing = decision == null || decision.status === 'DISMISSED' ? undefined : placeOf(decision);
  const id = chosen ?? idOf(whereDecided(bodies, suggestion, standing));
  return { offered, place: offered.find((one) => one.id === id) ?? offered[0], choose };
}

const STATUSES = ['RETAINED', 'PLANNED', 'DONE', 'DISMISSED'] as const satisfies readonly DecisionStatus[];
const did = { RETAINED: 'didRetain', PLANNED: 'didPlan', DONE: 'didDo', DISMISSED: 'didDismiss' } as const;

/** So that a decision that somebody else took meanwhile is seen before it is replaced. */
const NONE_SEEN = 0;

interface Props {
  readonly id: string;
  readonly headline: string;
  /** The day by which the matter must be decided, when one is known. */
  readonly neededBy: string | null | undefined;
  readonly decision: (MadeDecisionFragment & { readonly evidenceChanged: boolean | null }) | null | undefined;
  /** The page is loading again: the last decision is not known yet. */
  readonly isAwaited: boolean;
}

const isStatus = (value: string): value is (typeof STATUSES)[number] => STATUSES.some((each) => each === value);
const isReason = (value: string): value is DismissalReason => REASONS.some((each) => each === value);

export function DecideForm({ id, headline, neededBy, decision, isAwaited }: Props): ReactNode {
  const { say } = useWords(matterWords);
  const { say: told, language } = useWords(decideWords);
  const label = useLabels();
  const { answer, next } = useNextMeeting();
  const { offered, place, choose } = usePlace(answer.data, id, decision);
  const [chosen, setStatus] = useState<(typeof STATUSES)[number]>();
  // Who takes a decision back starts anew.
  const [wasDecided, setDecided] = useState(decision != null);
  if (wasDecided !== (decision != null)) {
    setDecided(decision != null);
    if (decision == null) setStatus(undefined);
  }
  const status = chosen ?? (decision && isStatus(decision.status) ? decision.status : 'RETAINED');
  // When its evidence has changed since, it is to be decided anew.
  const isSettled = decision != null && decision.evidenceChanged !== true;
  const [isWaiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const kept = `decide ${id}`;
  const reasons = useReasons(id, decision);
  const before = decision == null || decision.status === 'DISMISSED' ? undefined : reasons;
  const owner = useTyped(`${kept} owner`, before?.owner ?? '');
  const reason = useTyped(`${kept} reason`, before?.reason ?? '');
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const textOf = (name: string) => String(form.get(name) ?? '').trim() || null;
    const reasonKind = textOf('reasonKind');
    if (status === 'DISMISSED' && reasonKind === null) return setRefusal(told('noReasonKind'));
    const given = {
      ...{ suggestion: id, status, language, revision: decision?.revision ?? NONE_SEEN },
      isDismissal: status === 'DISMISSED',
      ...{ owner: textOf('owner'), dueOn: textOf('dueOn'), reason: textOf('reason') },
      ...{ meeting: place?.meeting, body: place?.body },
      reasonKind: reasonKind !== null && isReason(reasonKind) ? reasonKind : null,
    };
    setWaiting(true);
    const what = tellWithin(told(did[status], { headline }), (others) => told('didDismissToo', { others }));
    const outcome = await act(DecideDocument, given, what);
    setWaiting(false);
    if (outcome.kind === 'DONE') forgetTyped(kept);
    if (outcome.kind === 'REFUSED') setRefusal(outcome.message);
    else setRefusal(outcome.kind === 'FAILED' ? outcome.fault.message : undefined);
  };
  return (
    <Card title={say('decide')}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        {isTooLate(next, neededBy) && !isSettled && (
          <p className={styles.quiet}>{told('decideBefore', { day: writeDay(next.on, language, 'DAY') })}</p>
        )}
        {!isClosed(decision) && <AgendaButton id={id} headline={headline} next={next} dueOn={neededBy} />}
        {decision?.status === 'DISMISSED' && <TakeUpButton id={id} headline={headline} decision={decision.id} />}
        <label htmlFor="status">{say('status')}</label>
        <select id="status" value={status} onChange={({ target }) => isStatus(target.value) && setStatus(target.value)}>
          {STATUSES.map((each) => (
            <option key={each} value={each}>
              {label('DecisionStatus', each)}
            </option>
          ))}
        </select>
        {status === 'DISMISSED' ? (
          <>
            <label htmlFor="reasonKind">{say('reasonKind')}</label>
            <select id="reasonKind" name="reasonKind" aria-required="true">
              <option value="">{told('chooseReasonKind')}</option>
              {REASONS.map((each) => (
                <option key={each} value={each}>
                  {label('DismissalReason', each)}
                </option>
              ))}
            </select>
          </>
        ) : (
          <>
            <label htmlFor="owner">{told('owner')}</label>
            <input id="owner" name="owner" maxLength={200} aria-describedby="owner-help" {...owner} />
            <span id="owner-help" className={styles.quiet}>
              {told('ownerHelp')}
            </span>
            <DueDay keptAs={kept} initial={before?.dueOn} neededBy={neededBy} />
          </>
        )}
        <label htmlFor="place">{told('body')}</label>
        <select id="place" value={place?.id} onChange={({ target }) => choose(target.value)}>
          {offered.map(({ id: one, name }) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
        <label htmlFor="reason">{told('reason')}</label>
        <textarea id="reason" name="reason" rows={2} maxLength={2000} {...reason} />
        <Refusal message={refusal} />
        <div className={styles.buttons}>
          <Button type="submit" isWaiting={isWaiting || isAwaited}>
            {told('save')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
