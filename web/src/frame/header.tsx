/** The header: the current page, the navigation, the language, and who has signed in. */
import type { ReactNode } from 'react';
import { useMatches } from 'react-router';
import addresses from '../addresses.json';
import { isInvitation } from '../data/invitation.ts';
import { useSession } from '../data/session.ts';
import { navigation, pages } from '../pages.tsx';
import { To } from '../parts/to.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';
import styles from './frame.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { SearchButton } from './search/search-button.tsx';
import { SignInButton } from './sign-in/sign-in-button.tsx';

export function Header(): ReactNode {
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
