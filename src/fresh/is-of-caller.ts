/**
 * Whether an error concerns only the caller whose computation it was: it has left, its budget is spent, or its place in the
 * queue is taken. Others who wait for the same result then compute it for themselves.
 */
export function isOfCaller(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const { extensions, told } = error as { extensions?: { code?: unknown }; told?: { code?: unknown } };
  return extensions?.code === 'COST_LIMIT' || told?.code === 'POOL_FULL' || told?.code === 'CLIENT_LEFT';
}
