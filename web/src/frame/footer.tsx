/** The foot of every page: the sources and the day of the data, and links for developers who use the API. */
import type { ReactNode } from 'react';
import { writeDay } from '../words/formats.ts';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import styles from './frame.module.css';
import { useInstallation } from './installation.tsx';

export function Footer(): ReactNode {
  const { say, language } = useWords(frameWords);
  const installation = useInstallation();
  return (
    <footer className={styles.footer}>
      <div>
        {installation && <span>{say('knownOn', { day: writeDay(installation.today, language) })}</span>}
        {installation && <span>Passerelle {installation.version}</span>}
        <a href="/playground/">{say('playground')}</a>
      </div>
    </footer>
  );
}
