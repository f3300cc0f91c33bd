/** The link of an invitation, to copy: it is shown only this once. */
import { type ReactNode, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/form/field.tsx';
import form from '../../parts/form/form.module.css';
import { contributeWords } from '../../words/contribute.ts';
import { writeDay } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';

interface Props {
  /** The path after the address of this installation. */
  readonly path: string;
  readonly lastDay: string;
  readonly onClose: () => void;
}

export function InvitationLink({ path, lastDay, onClose }: Props): ReactNode {
  const { say, language } = useWords(contributeWords);
  const [isCopied, setCopied] = useState(false);
  const link = new URL(path, location.origin).href;
  const help = say('linkOnce', { day: writeDay(lastDay, language) });
  // Where the page may not write to the clipboard, the reader copies the link by hand.
  const copy = () => navigator.clipboard?.writeText(link).then(() => setCopied(true));
  return (
    <div className={form.form}>
      <Field label={say('linkOf')} name="link" initial={link} help={help} />
      <p role="status">{isCopied && say('copied')}</p>
      <div className={form.buttons}>
        <Button onPress={() => void copy()}>{say('copy')}</Button>
        <Button isMain onPress={onClose}>
          {say('done')}
        </Button>
      </div>
    </div>
  );
}
