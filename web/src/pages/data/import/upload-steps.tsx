/** The state of an upload, and the next steps. */
import type { ReactNode } from 'react';
import addresses from '../../../addresses.json';
import { askToSignIn } from '../../../data/sign-in.ts';
import { useAct } from '../../../data/use-act.ts';
import { useAnswer } from '../../../data/use-answer.ts';
import { useViewer } from '../../../frame/viewer.tsx';
import { CancelImportDocument, UploadDocument } from '../../../generated/graphql.ts';
import { Button } from '../../../parts/button.tsx';
import { Page as Head } from '../../../parts/page.tsx';
import { Refusal } from '../../../parts/refusal.tsx';
import { To } from '../../../parts/to.tsx';
import { importWords } from '../../../words/imports/import.ts';
import { useLabels } from '../../../words/labels.tsx';
import { useWords } from '../../../words/words.ts';
import { nameFormat } from './format-names.ts';
import styles from './import.module.css';
import { Running } from './running.tsx';
import { Settled } from './settled.tsx';
import { isRunning, useProgress } from './use-progress.ts';

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
