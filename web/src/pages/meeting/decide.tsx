/**
 * Decides on one suggestion in a meeting, or changes a decision that is tied to no suggestion: the status, why, which
 * function follows it up, the due date. The form begins with the last decision, so that nothing of it is lost.
 */
import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useLabels } from '../../data/labels.tsx';
import { askToSignIn } from '../../data/sign-in.ts';
import { useAct } from '../../data/use-act.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { DueDay } from '../../decide/due-day.tsx';
import { tellWithin } from '../../decide/tell-within.ts';
import { useViewer } from '../../frame/viewer.tsx';
import {
  DecideInMeetingDocument,
  type DecisionStatus,
  type DismissalReason,
  NoteDecisionDocument,
  WhatWasDecidedDocument,
} from '../../generated/graphql.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/form/field.tsx';
import styles from '../../parts/form/form.module.css';
import { FormEnd } from '../../parts/form/form-end.tsx';
import { textOf } from '../../parts/form/text-of.ts';
import { decideWords } from '../../words/decide.ts';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';

const statuses: readonly DecisionStatus[] = ['RETAINED', 'PLANNED', 'DONE', 'DISMISSED'];
const reasons: readonly DismissalReason[] = [
  ...(['DIFFERENT_AUDIENCES', 'ALREADY_COORDINATED', 'WRONG_DATA', 'OFF_TOPIC', 'LATER', 'OTHER'] as const),
];

interface Props {
  /** Null: the decision is tied to no suggestion, and has a title instead. */
  readonly suggestion: string | null;
  /** Id of the last decision on it. */
  readonly decision: string | undefined;
  readonly headline: string;
  /** The day by which a matter must be decided, when one is known. */
  readonly neededBy?: string | null | undefined;
  /** Where it is decided; both null: nowhere yet. */
  readonly meeting: string | null;
  readonly body?: string | null;
  readonly onClose: () => void;
}

export function Decide({ suggestion, decision, headline, neededBy, meeting, body = null, onClose }: Props): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const { say: sayDecide } = useWords(decideWords);
  const label = useLabels();
  const { mayRead } = useViewer();
  const { run, isWaiting, refusal } = useAct();
  const isAllowed = mayRead('Decision.owner');
  const isWanted = isAllowed && decision !== undefined;
  const { data } = useAnswer(WhatWasDecidedDocument, { id: decision ?? '' }, isWanted);
  const before = data?.node?.__typename === 'Decision' ? data.node : undefined;
  const [status, setStatus] = useState<DecisionStatus>();
  const reasonId = useId();
  useEffect(() => {
    // Only a reader who may read the whole decision can change it without losing a part.
    if (isAllowed) return;
    void askToSignIn('ACT').then((isSignedIn) => {
      if (!isSignedIn) onClose();
    });
  }, [isAllowed, onClose]);
  if (!isAllowed || (isWanted && before === undefined)) return null;
  const chosen = status ?? before?.status ?? 'RETAINED';
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const reasonKind = reasons.find((each) => each === textOf(form, 'reasonKind')) ?? null;
    const said = {
      // A meeting has a body of its own.
      ...{ status: chosen, meeting, body: meeting === null ? body : null, language, revision: before?.revision ?? 0 },
      ...{ owner: textOf(form, 'owner'), dueOn: textOf(form, 'dueOn'), reason: textOf(form, 'reason') },
    };
    const isDismissal = chosen === 'DISMISSED';
    const done = say('didDecide', { status: label('DecisionStatus', chosen), what: headline });
    const outcome =
      suggestion === null
        ? await run(NoteDecisionDocument, { ...said, decision, title: headline }, done)
        : await run(
            DecideInMeetingDocument,
            { ...said, suggestion, ...(isDismissal ? { isDismissal, reasonKind } : { reasonKind: null }) },
            tellWithin(done, (others) => sayDecide('didDismissToo', { others })),
          );
    if (outcome.kind === 'DONE') onClose();
  };
  return (
    <Dialog title={headline} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <fieldset className={styles.choices}>
          <legend>{say('status')}</legend>
          {statuses.map((each) => (
            <label key={each}>
              <input type="radio" name="status" checked={chosen === each} onChange={() => setStatus(each)} />
              {label('DecisionStatus', each)}
            </label>
          ))}
        </fieldset>
        {chosen === 'DISMISSED' && suggestion !== null && (
          <div className={styles.field}>
            <label htmlFor={reasonId}>{say('reasonKind')}</label>
            <select id={reasonId} name="reasonKind" defaultValue={before?.reasonKind ?? ''} required>
              <option value="" />
              {reasons.map((each) => (
                <option key={each} value={each}>
                  {label('DismissalReason', each)}
                </option>
              ))}
            </select>
          </div>
        )}
        <Field label={say('owner')} name="owner" help={say('ownerHelp')} initial={before?.owner} longest={200} />
        <DueDay initial={before?.dueOn} neededBy={neededBy} />
        <Field label={say('reason')} name="reason" initial={before?.reason} longest={2000} />
        <FormEnd refusal={refusal} isWaiting={isWaiting} submit={say('save')} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
