/**
 * One question of a page in a card: it keeps its place while the answer is awaited, and shows its own error without
 * affecting the rest.
 */
import { type ReactNode, useId } from 'react';
import type { Answer } from '../data/use-answer.ts';
import { LONG_AFTER_MS, useIsLate } from '../data/use-is-late.ts';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import styles from './panel.module.css';

interface Props<Data> {
  readonly title: string;
  /** The heading is only for screen readers, when the content shows the same to the eye. */
  readonly isTitleHidden?: boolean;
  readonly beside?: ReactNode;
  readonly answer: Answer<unknown>;
  /** The answer. Undefined: not there yet; null: the server could not give it. */
  readonly of: Data | null | undefined;
  readonly children: (data: Data) => ReactNode;
  /** Lines of the skeleton: about the height of the answer. */
  readonly lines?: number;
  /** What is computed, for whoever waits for seconds. */
  readonly waiting?: string | undefined;
}

export function Panel<Data>({
  title,
  isTitleHidden,
  beside,
  answer,
  of,
  children,
  lines = 4,
  waiting,
}: Props<Data>): ReactNode {
  const heading = useId();
  const isMissing = of === undefined || of === null;
  const isFailed = isMissing && answer.fault !== undefined && !answer.isAwaited;
  return (
    <section className={styles.panel} aria-labelledby={heading} aria-busy={answer.isAwaited}>
      <div className={isTitleHidden ? 'only-read-aloud' : styles.head}>
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
      {isFailed ? (
        <Failure title={title} answer={answer} />
      ) : isMissing ? (
        <Skeleton lines={lines} waiting={waiting} />
      ) : (
        children(of)
      )}
    </section>
  );
}

function Skeleton({ lines, waiting }: { readonly lines: number; readonly waiting: string | undefined }): ReactNode {
  const { say } = useWords(partsWords);
  const isLate = useIsLate(true);
  const isLong = useIsLate(true, LONG_AFTER_MS);
  const isTold = waiting !== undefined && isLong;
  // What is told takes the place of the first line.
  const keys = Array.from({ length: isTold ? lines - 1 : lines }, (_, line) => `line-${line}`);
  return (
    <div className={isLate ? styles.skeleton : styles.waiting}>
      {isTold ? (
        <p className={styles.why} role="status">
          {waiting}
        </p>
      ) : (
        <p className="only-read-aloud">{say('loading')}</p>
      )}
      {keys.map((key) => (
        <div key={key} />
      ))}
    </div>
  );
}

function Failure({ title, answer }: { readonly title: string; readonly answer: Answer<unknown> }): ReactNode {
  const { say } = useWords(partsWords);
  return (
    <div className={styles.failure} role="alert">
      <p>
        <strong>{say('failed', { what: title })}</strong>
      </p>
      <p>{answer.fault?.message || say('away')}</p>
      <Button onPress={answer.again}>{say('again')}</Button>
    </div>
  );
}
