/** Waits for a signal to stop the program. */

/** npm repeats the Ctrl-C that the terminal has already sent, so two signals within this time count as one. */
const SAME_SIGNAL_MS = 500;

/** Resolves at the first SIGINT or SIGTERM; a later second one ends the process at once. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const onSignal = () => {
      if (first !== undefined && Date.now() - first > SAME_SIGNAL_MS) process.exit(130);
      first ??= Date.now();
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
