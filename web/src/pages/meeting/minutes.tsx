/** The minutes, as text to paste into a report; for readers who may read them. */
import { type ReactNode, useState } from 'react';
import { askToSignIn } from '../../data/sign-in.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useViewer } from '../../frame/viewer.tsx';
import { MinutesDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { Refusal } from '../../parts/refusal.tsx';
import { meetingsWords } from '../../words/meetings.ts';
import { useWords } from '../../words/words.ts';
import styles from './meeting.module.css';

export function Minutes({ id }: { readonly id: string }): ReactNode {
  const { say, language } = useWords(meetingsWords);
  const mayRead = useViewer().mayRead('Meeting.minutes');
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const { data, fault } = useAnswer(MinutesDocument, { id, language }, isOpen && mayRead);
  const text = data?.node?.__typename === 'Meeting' ? data.node.minutes : undefined;
  const open = async () => {
    if (mayRead || (await askToSignIn('CHOSEN'))) setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setCopied(false);
  };
  const copy = async (words: string) => {
    await navigator.clipboard.writeText(words);
    setCopied(true);
  };
  return (
    <>
      <Button onPress={() => void open()}>{say('minutes')}</Button>
      {isOpen && mayRead && (
        <Dialog title={say('minutes')} onClose={close}>
          {text !== undefined && (
            <div className={styles.minutes}>
              {text.split('\n').map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )}
          <Refusal message={fault?.message} />
          <p role="status">{isCopied && say('copied')}</p>
          <div className={form.buttons}>
            <Button onPress={close}>{say('close')}</Button>
            {text !== undefined && (
              <Button isMain onPress={() => void copy(text)}>
                {say('copy')}
              </Button>
            )}
          </div>
        </Dialog>
      )}
    </>
  );
}
