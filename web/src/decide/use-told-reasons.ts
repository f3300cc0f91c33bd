/** Who follows a decision up, and why it was taken, in words: for those who may read it. */
import { useLabels } from '../data/labels.tsx';
import { matterWords } from '../words/matter.ts';
import { useWords } from '../words/words.ts';
import { useReasons } from './use-reasons.ts';

/** @param id of the suggestion @param decision the last one on it @returns one line for each thing that is known */
export function useToldReasons(id: string, decision: object | null | undefined): readonly string[] {
  const { say } = useWords(matterWords);
  const label = useLabels();
  const { owner, reasonKind, reason } = useReasons(id, decision) ?? {};
  return [
    owner == null ? '' : say('ownerOf', { name: owner }),
    reasonKind == null ? '' : say('reasonOf', { reason: label('DismissalReason', reasonKind) }),
    reason == null ? '' : say('detailsOf', { details: reason }),
  ].filter((line) => line !== '');
}
