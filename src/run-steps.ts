/** Runs a computation that can pause, without pauses. For time slices see `stepInTurn`. */
export function runSteps<T>(steps: Iterator<undefined, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
