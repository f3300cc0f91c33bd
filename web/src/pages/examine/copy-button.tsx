/** Copies a text; where the browser does not allow a page to do so, the text is selected so that Ctrl+C copies it. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { examineWords } from '../../words/examine.ts';
import { useWords } from '../../words/words.ts';

interface Props {
  readonly text: string;
  /** The element of the page that contains the text. */
  readonly shown: RefObject<HTMLElement | null>;
}

export function CopyButton({ text, shown }: Props): ReactNode {
  const { say } = useWords(examineWords);
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
      <Button isMain onPress={() => void copy()}>
        {say('copy')}
      </Button>
      <span role="status">{state && say(state)}</span>
    </>
  );
}
