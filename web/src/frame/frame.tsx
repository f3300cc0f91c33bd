/** The frame of every page: the header, notices about the data, the page, the footer, and the acts that can be undone. */
import type { ReactNode } from 'react';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import { ActsNotice } from './acts-notice.tsx';
import bottom from './bottom.module.css';
import { ChangesNotice } from './changes-notice.tsx';
import { Footer } from './footer.tsx';
import styles from './frame.module.css';
import { Header } from './header.tsx';
import { Notices } from './notices.tsx';
import { ReloadedNotice } from './reloaded-notice.tsx';
import { SignInDialog } from './sign-in/sign-in-dialog.tsx';
import { TerritoryProvider } from './territory.tsx';

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
