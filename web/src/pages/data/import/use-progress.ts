/** How far a run is, told by the server as it goes on. */
import { useEffect, useState } from 'react';
import { mustKnow } from '../../../data/ask.ts';
import { beginAct, refresh } from '../../../data/changes.ts';
import { follow } from '../../../data/follow.ts';
import { ImportProgressDocument, type UploadNowFragment } from '../../../generated/graphql.ts';
import { languageNow } from '../../../words/language.ts';

export const isRunning = ({ state }: UploadNowFragment): boolean => state === 'TRYING' || state === 'IMPORTING';

/** @param asked as the page knows it from its own question @returns as it is now */
export function useProgress(upload: string, asked: UploadNowFragment | undefined): UploadNowFragment | undefined {
  const [told, setTold] = useState<UploadNowFragment>();
  const isUnderWay = asked !== undefined && isRunning(asked);
  useEffect(() => {
    if (!isUnderWay) return setTold(undefined);
    // What comes in now is what this page brings.
    const end = beginAct();
    const leave = follow(ImportProgressDocument, () => ({ upload, language: languageNow() }), {
      next({ importProgress }) {
        setTold(importProgress);
        if (isRunning(importProgress)) return;
        // What is asked next must know of what has just come in.
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
