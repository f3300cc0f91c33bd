/** A name or title from the data, with typographic spaces and quotes. */
import type { ReactNode } from 'react';
import { typeset } from '../../../src/words/typography.ts';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';

export function Text({ children }: { readonly children: string }): ReactNode {
  const { language } = useWords(partsWords);
  return typeset(children, language);
}
