/** Who follows a decision up, and why it was taken: for those who may read it. */
import { useAnswer } from '../data/use-answer.ts';
import { useViewer } from '../frame/viewer.tsx';
import { DecisionReasonsDocument } from '../generated/graphql.ts';

/** @param id of the suggestion @param decision the last one on it */
export function useReasons(id: string, decision: object | null | undefined) {
  const { mayRead } = useViewer();
  const { data } = useAnswer(DecisionReasonsDocument, { id }, decision != null && mayRead('Decision.owner'));
  return data?.suggestion?.decision;
}
