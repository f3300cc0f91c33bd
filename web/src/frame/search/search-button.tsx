/** Opens the search; so does Ctrl+K or ⌘K on every page. */
import { type ReactNode, useEffect, useState } from 'react';
import { searchWords } from '../../words/search.ts';
import { useWords } from '../../words/words.ts';
import styles from './search.module.css';
import { SearchDialog } from './search-dialog.tsx';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function SearchButton(): ReactNode {
  const { say } = useWords(searchWords);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      // A dialog above another one would hide a decision under way.
      if (document.querySelector('dialog[open]') === null) setOpen(true);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path d="M10.6 10.6 14.4 14.4" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        <span>{say('openHelp')}</span>
        <kbd>{say(isMac ? 'keysOfMac' : 'keys')}</kbd>
      </button>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}
