/** An amount in euros, with cents when there are any; an unknown amount is shown as unknown, never as zero. */
import type { ReactNode } from 'react';
import { writeMoney } from '../words/formats.ts';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';

export function Money({ of }: { readonly of: string | null | undefined }): ReactNode {
  const { say, language } = useWords(partsWords);
  return of == null ? say('unknown') : writeMoney(of, language);
}
