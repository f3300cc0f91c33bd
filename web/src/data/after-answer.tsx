/** What is seen first is asked first: the questions inside wait until this one is answered, since a server shares its time between all that are asked at once. */
import { createContext, type ReactNode, useRef } from 'react';

/** Whether the questions of this part of a page wait for another. */
export const IsWaiting = createContext(false);

interface Props {
  readonly answer: { readonly data: unknown; readonly fault: unknown; readonly isAwaited: boolean };
  readonly children: ReactNode;
}

/** Once answered, a later question on the same place, such as another filter, holds nothing back. */
export function AfterAnswer({ answer, children }: Props): ReactNode {
  const isAnswered = useRef(false);
  if (answer.data !== undefined || (answer.fault !== undefined && !answer.isAwaited)) isAnswered.current = true;
  return <IsWaiting value={!isAnswered.current}>{children}</IsWaiting>;
}
