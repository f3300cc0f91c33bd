/**
 * Whether an error concerns only the caller whose computation it was: it has left, its answer is too long or too
 * late, or there was no place for it. Others who wait for the same result then compute it for themselves.
 */
export function isOfCaller(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const { extensions, told } = error as { extensions?: { code?: unknown }; told?: { code?: unknown } };
  return (
    extensions?.code === 'COST_LIMIT' || ['POOL_FULL', 'CLIENT_LEFT', 'ANSWER_TOO_SLOW'].includes(String(told?.code))
  );
}
