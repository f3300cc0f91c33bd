/** For an address without a page, mistyped or in a link within the application. */
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
