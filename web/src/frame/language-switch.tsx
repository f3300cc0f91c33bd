/** Switches between French and English, at once and for the next visits. */
import type { ReactNode } from 'react';
import { frameWords } from '../words/frame.ts';
import { choose } from '../words/language.ts';
import { useWords } from '../words/words.ts';
import styles from './frame.module.css';

const names = { FR: 'Français', EN: 'English' } as const;

export function LanguageSwitch(): ReactNode {
  const { say, language } = useWords(frameWords);
  return (
    <fieldset className={styles.languages} aria-label={say('language')}>
      {(['FR', 'EN'] as const).map((each) => (
        <button
          key={each}
          type="button"
          lang={each.toLowerCase()}
          aria-label={`${each} ${names[each]}`}
          aria-pressed={language === each}
          onClick={() => void choose(each)}
        >
          {each}
        </button>
      ))}
    </fieldset>
  );
}
