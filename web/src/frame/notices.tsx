/** Notices that concern every figure on a page: the data are examples, today's date is fixed. */
import type { ReactNode } from 'react';
import { writeDay } from '../words/formats.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import styles from './frame.module.css';
import { useInstallation } from './installation.tsx';

export function Notices(): ReactNode {
  const { say, language } = useWords(frameWords);
  const installation = useInstallation();
  if (!installation || !(installation.hasExamples || installation.isTodayFixed)) return null;
  return (
    <aside className={styles.notice} aria-label={say('aboutData')}>
      {installation.hasExamples && <span>{say('examples')}</span>}
      {installation.isTodayFixed && <span>{say('todayIs', { day: writeDay(installation.today, language) })}</span>}
    </aside>
  );
}
