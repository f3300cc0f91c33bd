/** matters */
import type { ReactNode } from 'react';
import { Page as Head } from '../../parts/page.tsx';
import { frameWords } from '../../words/frame.ts';
import { useWords } from '../../words/words.ts';

export function Page(): ReactNode {
  const { say } = useWords(frameWords);
  return <Head title={say('matters')} />;
}
