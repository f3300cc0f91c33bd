/** Asks first for what the reader sees first: the questions inside wait until this one is answered, because the server divides its time among all questions asked at once. */
import { createContext, type ReactNode, useEffect, useState } from 'react';

/** Whether the questions of this part of a page wait for another. */
export const IsWaiting = createContext(false);

/** Milliseconds after which the other questions are asked although the first has no answer: one slow panel must not block the page. */
const TIMEOUT_MS = 2_000;

interface Props {
  readonly answer: { readonly data: unknown; readonly fault: unknown; readonly isAwaited: boolean };
  readonly children: ReactNode;
}

/** Once the first question was answered, a later one in the same place, such as another filter, delays nothing. */
export function AfterAnswer({ answer, children }: Props): ReactNode {
  const [isOver, setOver] = useState(false);
  const isAnswered = answer.data !== undefined || (answer.fault !== undefined && !answer.isAwaited);
  if (isAnswered && !isOver) setOver(true);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), TIMEOUT_MS);
    return () => clearTimeout(timer);
  }, []);
  return <IsWaiting value={!isOver}>{children}</IsWaiting>;
}
