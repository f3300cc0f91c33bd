/** Whether something is awaited for so long that the reader should see it. */
import { useEffect, useState } from 'react';

const LATE_AFTER_MS = 300;

/** A reader who waits for longer wants to know for what. */
export const LONG_AFTER_MS = 2_000;

/** A skeleton that appears only for a moment disturbs, so it is shown after a delay. */
export function useIsLate(isAwaited: boolean, afterMs = LATE_AFTER_MS): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isAwaited) return;
    const timer = setTimeout(() => setLate(true), afterMs);
    return () => clearTimeout(timer);
  }, [isAwaited, afterMs]);
  return isLate;
}
