/** The loaded pages of a list as one, for tables and lists that show and export everything that is loaded. */
import { useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import type { Fault } from './fault.ts';
import { useAnswer } from './use-answer.ts';

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

interface Asked<Data, Variables extends AnyVariables, Row> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** All but `after`. */
  readonly variables: Omit<Variables, 'after'>;
  readonly pageIn: (data: Data) => Page<Row> | null | undefined;
  readonly keyOf: (row: Row) => string;
}

/**
 * @returns everything loaded, whether more is awaited, why there is none, and a function that asks for more (after a
 * failure: once again); undefined: there is no more
 */
export function usePages<Data, Variables extends AnyVariables, Row>(
  first: Page<Row>,
  { document, variables, pageIn, keyOf }: Asked<Data, Variables, Row>,
) {
  const [earlier, setEarlier] = useState<readonly (readonly Row[])[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const asked = { ...variables, after } as unknown as Variables;
  const { data, isAwaited, fault, again } = useAnswer(document, asked, after !== null);
  const failed: Fault | undefined = isAwaited ? undefined : fault;
  const last = after === null ? first : data === undefined ? undefined : pageIn(data);
  const all = [...first.nodes, ...earlier.flat(), ...(after === null ? [] : (last?.nodes ?? []))];
  // While a page is loading, the answer still holds the previous page, which is then listed twice.
  const rows = [...new Map(all.map((row) => [keyOf(row), row])).values()];
  const end = last?.pageInfo;
  const next = end?.hasNextPage
    ? () => {
        if (after !== null && last) setEarlier([...earlier, last.nodes]);
        setAfter(end.endCursor ?? null);
      }
    : undefined;
  return { rows, more: failed ? again : next, fault: failed, isAwaited: after !== null && isAwaited };
}
