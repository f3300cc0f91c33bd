/**
 * For an address without a page. The server sends the application only for addresses of its pages, so readers get here
 * only by a link within the application.
 */
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
