/** Waits for the person or the machine that wants this program to end. */

/** npm passes on the Ctrl-C that the terminal has already sent us: two signals at nearly the same time are one wish. */
const SAME_WISH = 500;

/** Resolves at the first SIGINT or SIGTERM; a later second one ends the process at once. */
export function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const hear = () => {
      if (first !== undefined && Date.now() - first > SAME_WISH) process.exit(130);
      first ??= Date.now();
      resolve();
    };
    process.on('SIGINT', hear);
    process.on('SIGTERM', hear);
  });
}
