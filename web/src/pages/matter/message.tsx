/** The suggestion as a message, to copy or to send; and a button that prints the page. */
import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import type { Suggestion } from './suggestion.ts';

export function Message({ said }: { readonly said: Suggestion['said'] }): ReactNode {
  const { say } = useWords(matterWords);
  const [isCopied, setCopied] = useState(false);
  const { headline, facts, whyNow, nextStep, caveat, isExample } = said;
  const lines = [
    headline,
    '',
    ...facts,
    whyNow,
    nextStep,
    caveat,
    isExample ? say('example') : null,
    '',
    location.href,
  ];
  const text = lines.filter((line) => line != null).join('\n');
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  const mail = `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(text)}`;
  return (
    <>
      <Button onPress={() => void copy()}>{say(isCopied ? 'copied' : 'copy')}</Button>
      <Button onPress={() => location.assign(mail)}>{say('mail')}</Button>
      <Button onPress={() => window.print()}>{say('print')}</Button>
    </>
  );
}
