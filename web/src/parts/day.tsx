/** A date in the reader's language; an unknown date is shown as unknown. */
import type { ReactNode } from 'react';
import { type DayForm, writeDay } from '../words/formats.ts';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';

export function Day({
  on,
  form = 'LONG',
}: {
  readonly on: string | null | undefined;
  readonly form?: DayForm;
}): ReactNode {
  const { say, language } = useWords(partsWords);
  return on == null ? say('unknown') : <time dateTime={on}>{writeDay(on, language, form)}</time>;
}
