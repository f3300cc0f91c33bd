/** The progress of a run, as the server reports it. */
import { useEffect, useState } from 'react';
import { mustKnow, sequenceNow } from '../../../data/ask.ts';
import { beginAct, refresh } from '../../../data/changes.ts';
import { follow } from '../../../data/follow.ts';
import { ImportProgressDocument, type UploadNowFragment } from '../../../generated/graphql.ts';
import { languageNow } from '../../../words/language.ts';

export const isRunning = ({ state }: UploadNowFragment): boolean => state === 'TRYING' || state === 'IMPORTING';

/** @param asked the progress in the page's own answer @returns the current progress */
export function useProgress(upload: string, asked: UploadNowFragment | undefined): UploadNowFragment | undefined {
  const [told, setTold] = useState<UploadNowFragment>();
  const isUnderWay = asked !== undefined && isRunning(asked);
  const sequence = asked?.sequence ?? 0;
  // A short run ends before the page asks about it: nothing then tells of its end but this answer.
  useEffect(() => {
    if (isUnderWay || sequence <= sequenceNow()) return;
    mustKnow(sequence);
    refresh();
  }, [isUnderWay, sequence]);
  useEffect(() => {
    if (!isUnderWay) return setTold(undefined);
    // The changes that arrive now are the ones of this page.
    const end = beginAct();
    const leave = follow(ImportProgressDocument, () => ({ upload, language: languageNow() }), {
      next({ importProgress }) {
        setTold(importProgress);
        if (isRunning(importProgress)) return;
        // The next answers must include what was just imported.
        mustKnow(importProgress.sequence);
        refresh();
      },
      broken: refresh,
    });
    return () => {
      leave();
      end();
    };
  }, [upload, isUnderWay]);
  return isUnderWay ? (told ?? asked) : asked;
}
