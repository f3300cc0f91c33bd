/** Copies a text; where the browser does not allow a page to do so, the text is selected so that Ctrl+C copies it. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { copyWords } from '../../words/examine/copy.ts';
import { useWords } from '../../words/words.ts';

interface Props {
  readonly text: string;
  /** The element of the page that contains the text. */
  readonly shown: RefObject<HTMLElement | null>;
  /** The reply is for whoever asks; the note is for colleagues. */
  readonly what: 'Reply' | 'Note';
}

export function CopyButton({ text, shown, what }: Props): ReactNode {
  const { say } = useWords(copyWords);
  const [state, setState] = useState<'copied' | 'select'>();
  // A changed text is not copied yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect depends on changes of the text.
  useEffect(() => setState(undefined), [text]);
  const select = () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
    setState('select');
  };
  const copy = () =>
    // Only pages on https and on this machine have a clipboard.
    'clipboard' in navigator
      ? navigator.clipboard.writeText(text).then(() => setState('copied'), select)
      : Promise.resolve(select());
  return (
    <>
      <Button isMain={what === 'Reply'} onPress={() => void copy()}>
        {say(`copy${what}`)}
      </Button>
      <span role="status">{state && say(state === 'copied' ? `copied${what}` : state)}</span>
    </>
  );
}
