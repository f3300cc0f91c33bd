/** For a page that could not be drawn, or not be loaded: the frame stays, and says what to do. */
import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { frameWords } from '../words/frame.ts';
import { useWords } from '../words/words.ts';

export function PageFailed(): ReactNode {
  const { say } = useWords(frameWords);
  return (
    <Page title={say('pageFailed')} lead={say('pageFailedWhy')}>
      <Button isMain onPress={() => location.reload()}>
        {say('reload')}
      </Button>
    </Page>
  );
}
