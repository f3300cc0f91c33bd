/** The rest of a list after its first page: one more page for each click. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { AnyVariables, TypedDocumentNode } from 'urql';
import { useAnswer } from '../data/use-answer.ts';
import { partsWords } from '../words/parts.ts';
import { useWords } from '../words/words.ts';
import { Button } from './button.tsx';
import { Refusal } from './refusal.tsx';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

interface Props<Data, Variables extends AnyVariables, Node> {
  /** The operation of the previous page, with its variables except `after`. */
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Omit<Variables, 'after'>;
  /** The cursor at the end of the previous page. */
  readonly behind: PageInfo;
  readonly pageIn: (data: Data) => Page<Node> | null | undefined;
  readonly children: (nodes: readonly Node[]) => ReactNode;
}

export function Rest<Data, Variables extends AnyVariables, Node>(props: Props<Data, Variables, Node>): ReactNode {
  // Other variables are another list: none of its pages was loaded yet.
  return props.behind.hasNextPage ? <Next key={JSON.stringify(props.variables)} {...props} /> : null;
}

function Next<Data, Variables extends AnyVariables, Node>(props: Props<Data, Variables, Node>): ReactNode {
  const { document, variables, behind, pageIn, children } = props;
  const { say } = useWords(partsWords);
  const [isWanted, setWanted] = useState(false);
  const asked = { ...variables, after: behind.endCursor } as unknown as Variables;
  const { data, isAwaited, fault, again } = useAnswer(document, asked, isWanted);
  const page = data === undefined ? undefined : pageIn(data);
  const isThere = page != null;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button has gone, so the keyboard focus moves to the new rows.
    if (isThere) list.current?.focus({ preventScroll: true });
  }, [isThere]);
  if (isThere)
    return (
      <>
        <div ref={list} tabIndex={-1}>
          {children(page.nodes)}
        </div>
        <Rest {...props} behind={page.pageInfo} />
      </>
    );
  return (
    <>
      <Refusal message={isAwaited ? undefined : fault?.message} />
      <Button isWaiting={isWanted && isAwaited} onPress={() => (isWanted ? again() : setWanted(true))}>
        {say('more')}
      </Button>
    </>
  );
}
