/** Shown instead of a page that could not be rendered or loaded: the frame stays, and says what to do. */
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
