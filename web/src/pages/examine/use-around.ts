/** What exists at the place of a request on a related subject: one below the same root as its themes. */
import { type Answer, useAnswer } from '../../data/use-answer.ts';
import {
  ExamineAroundDocument,
  type ExamineAroundQuery,
  type ExamineAroundQueryVariables,
  type ExamineQuery,
  type ExistingRowFragment,
} from '../../generated/graphql.ts';
import { besides, type Theme } from './themes.ts';

interface Around {
  readonly answer: Answer<ExamineAroundQuery>;
  /** Without those on the subject itself, the most local first: a commune, then its EPCI, then what is wider; undefined until they are known. */
  readonly rows: readonly ExistingRowFragment[] | undefined;
}

/** @param found what exists on the subject itself; undefined until it is known */
export function useAround(
  asked: Omit<ExamineAroundQueryVariables, 'themes'>,
  subjects: readonly string[],
  all: readonly Theme[],
  found: ExamineQuery['checkProject'] | undefined,
): Around {
  const themes = besides(subjects, all);
  const answer = useAnswer(ExamineAroundDocument, { ...asked, themes }, found != null && themes.length > 0);
  const onSubject = new Set(found?.nodes.flatMap(({ initiatives }) => initiatives.map(({ id }) => id)));
  return {
    answer,
    rows: answer.exact?.checkProject?.nodes
      .filter(({ initiatives }) => !initiatives.some(({ id }) => onSubject.has(id)))
      .toSorted((one, other) => peopleOf(one) - peopleOf(other) || other.factors.territory - one.factors.territory),
  };
}

/** In the evidence the request is the first of the two. */
const peopleOf = ({ evidence: { populations } }: ExistingRowFragment): number => populations[1] ?? 0;
