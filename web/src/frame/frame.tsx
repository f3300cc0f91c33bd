/** The frame of every page: the header, notices about the data, the page, the footer, and the acts that can be undone. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Outlet, ScrollRestoration, useLocation, useMatches, useNavigation } from 'react-router';
import addresses from '../addresses.json';
import { heardUntil, hearOf, hush, isBehind, refresh, useChanged, useIsAnswered } from '../data/changes.ts';
import { follow } from '../data/follow.ts';
import { useInstallation } from '../data/installation.tsx';
import { isInvitation } from '../data/invitation.ts';
import { forgetSignedIn, signInWith, useSession, wasSignedIn } from '../data/session.ts';
import { askToSignIn } from '../data/sign-in.ts';
import { wasTyped } from '../data/typed.ts';
import { ChangedDocument } from '../generated/graphql.ts';
import { navigation, pages } from '../pages.tsx';
import { Button } from '../parts/button.tsx';
import { To } from '../parts/to.tsx';
import { writeDay } from '../words/formats.ts';
import { frameWords } from '../words/frame.ts';
import { choose } from '../words/language.ts';
import { searchWords } from '../words/search.ts';
import { useWords } from '../words/words.ts';
import { ActsNotice } from './acts-notice.tsx';
import bottom from './bottom.module.css';
import styles from './frame.module.css';
import search from './search/search.module.css';
import { SearchDialog } from './search/search-dialog.tsx';
import { SignInDialog } from './sign-in/sign-in-dialog.tsx';
import { TerritoryProvider } from './territory.tsx';

/** Says that the page was reloaded and the reader is no longer signed in, because the token is kept only in memory; with a button to sign in again. */
function ReloadedNotice(): ReactNode {
  const { say } = useWords(frameWords);
  const { token } = useSession();
  const [isShown, setShown] = useState(wasSignedIn);
  const [hasTyped] = useState(wasTyped);
  // Whoever signs in again and then signs out knows it.
  if (isShown && token !== undefined) setShown(false);
  if (!isShown || token !== undefined) return null;
  const leave = () => {
    forgetSignedIn();
    setShown(false);
  };
  return (
    <aside className={`${styles.notice} no-print`} aria-label={say('reloaded')}>
      <span>
        {say('reloaded')} {hasTyped && say('typedKept')}
      </span>
      <Button isMain onPress={() => void askToSignIn('CHOSEN')}>
        {say('signInAgain')}
      </Button>
      <Button onPress={leave}>{say('staySignedOut')}</Button>
    </aside>
  );
}

/** Notices that concern every figure on a page: the data are examples, today's date is fixed. */
function Notices(): ReactNode {
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

/** Opens the dialog to sign in, or signs out. */
function SignInButton(): ReactNode {
  const { say } = useWords(frameWords);
  const { token, isRefused } = useSession();
  if (token !== undefined && !isRefused) return <Button onPress={() => signInWith(undefined)}>{say('signOut')}</Button>;
  return (
    <Button onPress={() => void askToSignIn(isRefused ? 'ENDED' : 'CHOSEN')}>
      {say(token === undefined ? 'signIn' : 'signInAgain')}
    </Button>
  );
}

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the search; so does Ctrl+K or ⌘K on every page. */
function SearchButton(): ReactNode {
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
        className={search.button}
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

/** The bridge as the logo of the product: a round shape and a square one, joined by an arc. */
function Logo(): ReactNode {
  return (
    <svg width="32" height="22" viewBox="0 0 32 22" aria-hidden="true">
      <path d="M5 16C9 4 23 4 27 16" fill="none" stroke="var(--bridge)" strokeWidth="3" strokeLinecap="round" />
      <circle cx="5" cy="17" r="4" fill="var(--bridge)" />
      <rect x="23" y="13" width="8" height="8" rx="2" fill="var(--root-mediation)" />
    </svg>
  );
}

const names = { FR: 'Français', EN: 'English' } as const;

/** Switches between French and English, at once and for the next visits. */
function LanguageSwitch(): ReactNode {
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

/** The header: the current page, the navigation, the language, and who has signed in. */
function Header(): ReactNode {
  const { say } = useWords(frameWords);
  const { token } = useSession();
  const here = useMatches().at(-1)?.id;
  const current = pages.find(({ name }) => name === here)?.under;
  return (
    <header className={styles.header}>
      <To to={addresses.toTreat} className={styles.logo}>
        <Logo />
        Passerelle
      </To>
      <nav className={styles.navigation} aria-label={say('navigation')}>
        <ul>
          {navigation.map((name) => (
            <li key={name}>
              <To to={addresses[name]} aria-current={name === current ? 'page' : undefined}>
                {say(name)}
              </To>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.side}>
        <SearchButton />
        <LanguageSwitch />
        {isInvitation(token) && <To to={`${addresses.contribute}#${token}`}>{say('ownRecord')}</To>}
        <SignInButton />
      </div>
    </header>
  );
}

/** The foot of every page: the sources and the day of the data, and links for developers who use the API. */
function Footer(): ReactNode {
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

/** Says that somebody else changed something, and shows it when the reader asks; another page shows it at once. */
function ChangesNotice(): ReactNode {
  const { say } = useWords(frameWords);
  const { pathname } = useLocation();
  const isChanged = useChanged();
  const isAnswered = useIsAnswered();
  const page = useRef(pathname);
  useEffect(() => {
    if (!isAnswered) return;
    return follow(ChangedDocument, () => ({ since: heardUntil() }), {
      next: ({ changed }) => hearOf(changed.sequence),
    });
  }, [isAnswered]);
  useEffect(() => {
    if (page.current === pathname) return;
    page.current = pathname;
    if (isBehind()) refresh();
  }, [pathname]);
  return (
    <div role="status" className={bottom.changed}>
      {isChanged && (
        <div className={bottom.changes}>
          <span>{say('changed')}</span>
          <span aria-hidden="true">·</span>
          <button type="button" onClick={refresh}>
            {say('refresh')}
          </button>
          <button type="button" className={bottom.close} aria-label={say('closeNotice')} onClick={hush}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}

export function Frame(): ReactNode {
  const { say } = useWords(frameWords);
  const { state } = useNavigation();
  return (
    <>
      <a className={styles.skip} href="#content">
        {say('skip')}
      </a>
      <Header />
      <main id="content" className={styles.main} tabIndex={-1} aria-busy={state === 'loading'}>
        <Notices />
        <ReloadedNotice />
        <TerritoryProvider>
          <Outlet />
        </TerritoryProvider>
      </main>
      <Footer />
      <div className={bottom.bottom}>
        <ChangesNotice />
        <ActsNotice />
      </div>
      <SignInDialog />
      <ScrollRestoration />
    </>
  );
}
