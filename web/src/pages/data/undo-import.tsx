/** Asks whether to undo an import, and undoes it batch by batch with its progress. The dialog may be left meanwhile: the progress stays on the page, and what is to be said afterwards opens it again. */
import { type ReactNode, useState } from 'react';
import { act } from '../../data/act.ts';
import { noteAct, noteUndone } from '../../data/acts.ts';
import { UndoImportDocument } from '../../generated/graphql.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import form from '../../parts/form/form.module.css';
import { Refusal } from '../../parts/refusal.tsx';
import { Text } from '../../parts/text.tsx';
import { dataWords } from '../../words/data.ts';
import { writeNumber } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';
import styles from './data.module.css';

interface Props {
  /** Such as import-20260131-093000-1f2e. */
  readonly name: string;
  /** The names of its files. */
  readonly files: string;
  readonly onClose: (isDone: boolean) => void;
}

export function UndoImport({ name, files, onClose }: Props): ReactNode {
  const { say, language } = useWords(dataWords);
  const [isUndoing, setUndoing] = useState(false);
  const [isLeft, setLeft] = useState(false);
  /** Of batches; undefined: the first ones are not undone yet. */
  const [progress, setProgress] = useState<{ readonly remaining: number; readonly all: number }>();
  const [refusal, setRefusal] = useState<string>();
  const [kept, setKept] = useState(0);
  const undo = async () => {
    setRefusal(undefined);
    setUndoing(true);
    let left = 0;
    for (let more = true; more; ) {
      const outcome = await act(UndoImportDocument, { import: name, language });
      if (outcome.kind === 'REFUSED') setRefusal(outcome.message);
      if (outcome.kind === 'FAILED') setRefusal(outcome.fault.message);
      const done = outcome.kind === 'DONE' ? outcome.data.act : undefined;
      left += done?.kept.length ?? 0;
      more = (done?.remaining ?? 0) > 0;
      const remaining = done?.remaining ?? 0;
      setProgress((before) => ({ remaining, all: before?.all ?? remaining }));
      if (outcome.kind !== 'DONE' || more) continue;
      // The line is gone from this page, or the page is left: what was undone is said all the same.
      noteAct(say('theImport', { files }), name);
      noteUndone(name);
      if (left === 0) onClose(true);
    }
    setUndoing(false);
    setKept(left);
    setLeft(false);
  };
  const close = () => (isUndoing ? setLeft(true) : onClose(kept > 0));
  const shown = isUndoing && (
    <p role="status">
      {progress === undefined
        ? say('undoBegins')
        : say('undoing', { count: progress.remaining, number: writeNumber(progress.remaining, language) })}
      <progress
        className={styles.progress}
        aria-label={say('undo')}
        max={Math.max(progress?.all ?? 1, 1)}
        value={progress && progress.all - progress.remaining}
      />
    </p>
  );
  if (isLeft) return shown;
  return (
    <Dialog title={say('undoSure')} onClose={close}>
      <p>
        <strong>
          <Text>{files}</Text>
        </strong>
      </p>
      <p>{say('undoWhy')}</p>
      {shown}
      {isUndoing && <p>{say('undoLeave')}</p>}
      {kept > 0 && <p role="status">{say('kept', { count: kept, number: writeNumber(kept, language) })}</p>}
      <Refusal message={refusal} />
      <div className={form.buttons}>
        <Button onPress={close}>{say(isUndoing || kept > 0 ? 'undoClose' : 'keep')}</Button>
        {kept === 0 && (
          <Button isMain isWaiting={isUndoing} onPress={() => void undo()}>
            {say('undo')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
