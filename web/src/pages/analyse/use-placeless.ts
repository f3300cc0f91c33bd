/** How many initiatives without a known territory are counted in none, in a sentence; nothing where all places are shown. */
import { useAnswer } from '../../data/use-answer.ts';
import { WithoutTerritoryDocument } from '../../generated/graphql.ts';
import { deliverableWords } from '../../words/deliverable.ts';
import { useWords } from '../../words/words.ts';

export function usePlaceless(territory: string | null | undefined): readonly string[] {
  const { say } = useWords(deliverableWords);
  const { data } = useAnswer(WithoutTerritoryDocument, { territory: null }, territory != null);
  const count = data?.without?.totalCount ?? 0;
  return territory == null || count === 0 ? [] : [say('placeless', { count })];
}
