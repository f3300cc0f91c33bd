/**
 * The head of a page: the path to it, the finding as its heading, a sentence, and what is shown beside them. The page is
 * shown once its heading is known, so that nothing moves when it comes.
 */
import { type ReactNode, useEffect, useState } from 'react';
import { useInstallation } from '../data/installation.tsx';
import { LONG_AFTER_MS, useIsLate } from '../data/use-is-late.ts';
import { Text } from '../parts/text.tsx';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';
import styles from './page.module.css';
import { useTerritory } from './territory.tsx';

interface Props {
  /** A finding rather than a category; it is the title of the window too. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** The path to the page, such as « À traiter › Tous les sujets ». */
  readonly above?: ReactNode;
  /** Buttons on the right. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
  /** Keeps room for a heading and a sentence that come later, so that what stands below them does not move. */
  readonly hasRoom?: boolean;
  /** The heading and the sentence answer what is no longer asked. */
  readonly isOutdated?: boolean;
  /** The heading and the sentence depend on these answers. */
  readonly after?: readonly Awaited[];
  /** What is computed, for whoever waits for seconds. */
  readonly waiting?: string | undefined;
}

interface Awaited {
  readonly data: unknown;
  readonly fault: unknown;
  readonly isAwaited: boolean;
}

/** Milliseconds since the last of the answers came after which the page is shown all the same. */
const TIMEOUT_MS = 4_000;

export function Page({ title, lead, above, beside, children, after = [], waiting, ...is }: Props): ReactNode {
  useEffect(() => {
    document.title = `${title} · Passerelle`;
  }, [title]);
  const isShown = useIsShown(after);
  return (
    <>
      {!isShown && <Loading waiting={waiting} />}
      <div className={isShown ? styles.page : styles.unknown} aria-busy={!isShown}>
        <div className={styles.head}>
          <div className={`${styles.words} ${is.hasRoom ? styles.room : ''} ${is.isOutdated ? styles.outdated : ''}`}>
            {above && <div className={styles.above}>{above}</div>}
            <h1>
              <Text>{title}</Text>
            </h1>
            {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          </div>
          {beside !== undefined && <div className={styles.beside}>{beside}</div>}
        </div>
        {children}
      </div>
    </>
  );
}

/** Once shown, a page stays: another question in the same place hides nothing. */
function useIsShown(after: readonly Awaited[]): boolean {
  const { isNameAwaited } = useTerritory();
  const isInstallationKnown = useInstallation() !== undefined;
  const [isShown, setShown] = useState(false);
  const missing = after.filter(
    ({ data, fault, isAwaited }) => data === undefined && (fault === undefined || isAwaited),
  );
  const unknown = missing.length + Number(!isInstallationKnown) + Number(isNameAwaited);
  const isFailed = after.some(({ fault, isAwaited }) => fault !== undefined && !isAwaited);
  if (!isShown && (isFailed || unknown === 0)) setShown(true);
  // On a slow machine one answer comes after the other; only one that does not come is not waited for.
  useEffect(() => {
    if (unknown === 0) return;
    const timer = setTimeout(() => setShown(true), TIMEOUT_MS);
    return () => clearTimeout(timer);
  }, [unknown]);
  return isShown;
}

function Loading({ waiting }: Pick<Props, 'waiting'>): ReactNode {
  const { say } = useWords(partsWords);
  const isLong = useIsLate(true, LONG_AFTER_MS);
  return (
    <p className={useIsLate(true) ? styles.loading : 'only-read-aloud'} role={isLong ? 'status' : undefined}>
      {isLong ? (waiting ?? say('loadingLong')) : say('loading')}
    </p>
  );
}
