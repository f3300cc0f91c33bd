/** Runs the work, and returns its answer and the seconds that it took. */
export async function clock<T>(work: () => T | Promise<T>): Promise<[answer: T, seconds: number]> {
  const from = performance.now();
  return [await work(), (performance.now() - from) / 1000];
}
