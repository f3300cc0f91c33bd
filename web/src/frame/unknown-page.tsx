/** For an address that no page has: the server sends the application to its pages alone, so one comes here by a link within. */
import type { ReactNode } from 'react';
import addresses from '../addresses.json';
import { Page } from '../parts/page.tsx';
import { To } from '../parts/to.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';

export function UnknownPage(): ReactNode {
  const { say } = useWords(frameWords);
  return (
    <Page title={say('nothingHere')} lead={say('nothingHereWhy')}>
      <To to={addresses.toTreat}>{say('toFirstPage')}</To>
    </Page>
  );
}
