/** The state of an upload, and the next steps. */
import { type ReactNode, useEffect, useId, useState } from 'react';
import addresses from '../../../addresses.json';
import { mustKnow, sequenceNow } from '../../../data/ask.ts';
import { beginAct, refresh } from '../../../data/changes.ts';
import { follow } from '../../../data/follow.ts';
import { useLabels } from '../../../data/labels.tsx';
import { askToSignIn } from '../../../data/sign-in.ts';
import { useAct } from '../../../data/use-act.ts';
import { useAnswer } from '../../../data/use-answer.ts';
import { Page as Head } from '../../../frame/page.tsx';
import { useViewer } from '../../../frame/viewer.tsx';
import {
  CancelImportDocument,
  ImportProgressDocument,
  UploadDocument,
  type UploadNowFragment,
} from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { To } from '../../../parts/to.tsx';
import { writePercent } from '../../../words/formats.ts';
import { importWords } from '../../../words/imports/import.ts';
import { languageNow } from '../../../words/language.ts';
import { useWords } from '../../../words/words.ts';
import { nameFormat } from './format-names.ts';
import styles from './import.module.css';
import { Settled } from './settled.tsx';

/** The progress of a run, as the server reports it. */
const isRunning = ({ state }: UploadNowFragment): boolean => state === 'TRYING' || state === 'IMPORTING';

/** @param asked the progress in the page's own answer @returns the current progress */
function useProgress(upload: string, asked: UploadNowFragment | undefined): UploadNowFragment | undefined {
  const [told, setTold] = useState<UploadNowFragment>();
  const isUnderWay = asked !== undefined && isRunning(asked);
  const sequence = asked?.sequence ?? 0;
  // A short run ends before the page asks about it: nothing then tells of its end but this answer.
  useEffect(() => {
    if (isUnderWay || sequence <= sequenceNow()) return;
    mustKnow(sequence);
    refresh();
  }, [isUnderWay, sequence]);
  useEffect(() => {
    if (!isUnderWay) return setTold(undefined);
    // The changes that arrive now are the ones of this page.
    const end = beginAct();
    const leave = follow(ImportProgressDocument, () => ({ upload, language: languageNow() }), {
      next({ importProgress }) {
        setTold(importProgress);
        if (isRunning(importProgress)) return;
        // The next answers must include what was just imported.
        mustKnow(importProgress.sequence);
        refresh();
      },
      broken: refresh,
    });
    return () => {
      leave();
      end();
    };
  }, [upload, isUnderWay]);
  return isUnderWay ? (told ?? asked) : asked;
}

interface RunningProps {
  readonly now: UploadNowFragment;
  readonly isStopping: boolean;
  readonly onStop: () => void;
}

/** The progress of a run, and a way to stop it. */
function Running({ now: { state, progress }, isStopping, onStop }: RunningProps): ReactNode {
  const { say, language } = useWords(importWords);
  const id = useId();
  return (
    <div className={styles.card}>
      <label htmlFor={id}>{say(state === 'TRYING' ? 'trying' : 'importing')}</label>
      <progress id={id} max={1} value={progress} />
      <span aria-live="polite">{writePercent(progress, language)}</span>
      <Button isWaiting={isStopping} onPress={onStop}>
        {say('stop')}
      </Button>
    </div>
  );
}

interface Props {
  readonly upload: string;
  readonly onOther: () => void;
  /** Back to the same files, to say more about them; undefined when they are no longer at hand. */
  readonly onSpecify: (() => void) | undefined;
}

export function UploadSteps({ upload, onOther, onSpecify }: Props): ReactNode {
  const { say, language } = useWords(importWords);
  const label = useLabels();
  const { mayRead, can, viewer } = useViewer();
  const isAllowed = mayRead('Query.importUpload') || can('IMPORT_FILE');
  const answer = useAnswer(UploadDocument, { upload, language }, isAllowed);
  const { run, isWaiting, refusal } = useAct();
  const { data } = answer;
  const now = useProgress(upload, data?.importUpload ?? undefined);
  const isUnderWay = now !== undefined && isRunning(now);
  const above = <To to={addresses.data}>{say('above')}</To>;
  if (!isAllowed)
    return (
      <Head title={say('title')} above={above}>
        {viewer && (
          <div className={styles.card}>
            <p>{say('signInWhy')}</p>
            <Button onPress={() => void askToSignIn('READ')}>{say('signIn')}</Button>
          </div>
        )}
      </Head>
    );
  if (data?.importUpload === null)
    return (
      <Head title={say('gone')} lead={say('goneWhy')} above={above}>
        <Button isMain onPress={onOther}>
          {say('other')}
        </Button>
      </Head>
    );
  if (now === undefined)
    return (
      <Head title={say('title')} above={above}>
        <Refusal message={answer.fault?.message} />
      </Head>
    );
  const cancel = () => run(CancelImportDocument, { upload, language }, '');
  return (
    <Head
      title={now.files.map(({ name }) => name).join(', ')}
      lead={
        <>
          {now.format != null && say('recognised', { format: nameFormat(now.format, language) })}{' '}
          {label('UploadState', now.state)}.
        </>
      }
      above={above}
    >
      <Refusal message={refusal} />
      {isUnderWay ? (
        <Running now={now} isStopping={isWaiting} onStop={() => void cancel()} />
      ) : (
        <Settled
          now={now}
          onOther={onOther}
          onSpecify={onSpecify}
          onGiveUp={() => void cancel().then(onOther)}
          onBegun={answer.again}
        />
      )}
    </Head>
  );
}
