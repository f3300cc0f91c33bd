/** Whether something is awaited for so long that the reader should see it. */
import { useEffect, useState } from 'react';

const LATE_AFTER_MS = 300;

/** A skeleton that appears only for a moment disturbs, so it is shown after a delay. */
export function useIsLate(isAwaited: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isAwaited) return;
    const timer = setTimeout(() => setLate(true), LATE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isAwaited]);
  return isLate;
}
