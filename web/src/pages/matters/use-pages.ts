/** The loaded pages of the list, one after the other. */
import { useState } from 'react';
import { useAnswer } from '../../data/use-answer.ts';
import { MattersDocument, type MattersQuery } from '../../generated/graphql.ts';
import { mattersWords } from '../../words/matters.ts';
import { useWords } from '../../words/words.ts';
import type { readFilters } from './filters.ts';

type Found = NonNullable<MattersQuery['matters']>;

/** @returns everything shown, and a function that asks for more; undefined: there is no more */
export function usePages(first: Found, filters: ReturnType<typeof readFilters>) {
  const { language } = useWords(mattersWords);
  const [earlier, setEarlier] = useState<readonly Found['nodes'][]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const { data } = useAnswer(MattersDocument, { ...filters, language, after }, after !== null);
  const last = after === null ? first : data?.matters;
  const all = [...first.nodes, ...earlier.flat(), ...(after === null ? [] : (last?.nodes ?? []))];
  // While a page is loading, the previous one is there twice.
  const matters = [...new Map(all.map((matter) => [matter.id, matter])).values()];
  const end = last?.pageInfo;
  const more = end?.hasNextPage
    ? () => {
        if (after !== null && last) setEarlier([...earlier, last.nodes]);
        setAfter(end.endCursor ?? null);
      }
    : undefined;
  return { matters, more };
}
