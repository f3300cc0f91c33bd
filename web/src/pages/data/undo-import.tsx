/** Asks whether to undo an import, and undoes it batch by batch, with the number of batches that remain. */
import { type ReactNode, useState } from 'react';
import { act } from '../../data/act.ts';
import { UndoImportDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { Refusal } from '../../parts/refusal.tsx';
import { Text } from '../../parts/text.tsx';
import { dataWords } from '../../words/data.ts';
import { writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';

interface Props {
  /** Such as import-20260131-093000-1f2e. */
  readonly name: string;
  /** The names of its files. */
  readonly files: string;
  readonly onClose: (isDone: boolean) => void;
}

export function UndoImport({ name, files, onClose }: Props): ReactNode {
  const { say, language } = useWords(dataWords);
  const [remaining, setRemaining] = useState<number>();
  const [refusal, setRefusal] = useState<string>();
  const [kept, setKept] = useState(0);
  const undo = async () => {
    setRefusal(undefined);
    let left = 0;
    for (let more = true; more; ) {
      const outcome = await act(UndoImportDocument, { import: name, language });
      if (outcome.kind === 'REFUSED') setRefusal(outcome.messages.join(' '));
      if (outcome.kind === 'FAILED') setRefusal(outcome.fault.message);
      const done = outcome.kind === 'DONE' ? outcome.data.act : undefined;
      left += done?.kept.length ?? 0;
      more = (done?.remaining ?? 0) > 0;
      setRemaining(more ? done?.remaining : undefined);
      if (outcome.kind === 'DONE' && !more && left === 0) onClose(true);
    }
    setKept(left);
  };
  const close = () => onClose(kept > 0);
  return (
    <Dialog title={say('undoSure')} onClose={close}>
      <p>
        <strong>
          <Text>{files}</Text>
        </strong>
      </p>
      <p>{say('undoWhy')}</p>
      {remaining !== undefined && <p role="status">{say('undoing', { number: writeNumber(remaining, language) })}</p>}
      {kept > 0 && <p role="status">{say('kept', { count: kept, number: writeNumber(kept, language) })}</p>}
      <Refusal message={refusal} />
      <div className={form.buttons}>
        <Button onPress={close}>{say('keep')}</Button>
        {kept === 0 && (
          <Button isMain isWaiting={remaining !== undefined} onPress={() => void undo()}>
            {say('undo')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
