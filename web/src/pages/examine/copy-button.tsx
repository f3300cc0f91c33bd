/** Copies a text; where the browser does not let a page do so, the text is selected for the keys that do. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { examineWords } from '../../words/examine.ts';
import { useWords } from '../../words/words.ts';

interface Props {
  readonly text: string;
  /** Where the text stands on the page. */
  readonly shown: RefObject<HTMLElement | null>;
}

export function CopyButton({ text, shown }: Props): ReactNode {
  const { say } = useWords(examineWords);
  const [state, setState] = useState<'copied' | 'select'>();
  // Another text is not copied yet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the text that changes.
  useEffect(() => setState(undefined), [text]);
  const select = () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
    setState('select');
  };
  const copy = () =>
    // Only pages of https and of this machine have a clipboard.
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
