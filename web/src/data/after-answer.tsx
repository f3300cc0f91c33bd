/** What is seen first is asked first: the questions inside wait until this one is answered, since a server shares its time between all that are asked at once. */
import { createContext, type ReactNode, useEffect, useState } from 'react';

/** Whether the questions of this part of a page wait for another. */
export const IsWaiting = createContext(false);

/** Milliseconds after which the others are asked although the first has no answer: one slow panel must not hold the page. */
const PATIENCE = 2_000;

interface Props {
  readonly answer: { readonly data: unknown; readonly fault: unknown; readonly isAwaited: boolean };
  readonly children: ReactNode;
}

/** Once answered, a later question on the same place, such as another filter, holds nothing back. */
export function AfterAnswer({ answer, children }: Props): ReactNode {
  const [isOver, setOver] = useState(false);
  const isAnswered = answer.data !== undefined || (answer.fault !== undefined && !answer.isAwaited);
  if (isAnswered && !isOver) setOver(true);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return <IsWaiting value={!isOver}>{children}</IsWaiting>;
}
