/** A message to whom it concerns, to copy or to send: what is known, and whether it is true; and a button that prints the page. */
import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { matterWords } from '../../words/matter.ts';
import { useWords } from '../../words/words.ts';
import type { Suggestion } from './suggestion.ts';

export function Message({ said }: { readonly said: Suggestion['said'] }): ReactNode {
  const { say } = useWords(matterWords);
  const [isCopied, setCopied] = useState(false);
  const { headline, facts, isExample } = said;
  // What is for whoever decides stays on the page: the next step, whom to call, and what would overturn it.
  const text = [
    say('greeting'),
    '',
    say('fromData', { headline }),
    ...facts.map((fact) => `- ${fact}`),
    '',
    say('askIfTrue'),
    ...(isExample ? ['', say('example')] : []),
  ].join('\n');
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
