/** Begins again over another connection where somebody who left has left a message behind. */
import { codeOfThrown } from '../thrown.js';

/**
 * A session that is closed while a part of its rows is on the way resets its connection, after which the driver asks for the next part. The
 * database refuses that, and whoever has taken the connection meanwhile is told so when their
 * transaction begins: nothing of it was done.
 */
const LEFT_BEHIND = 'Neo.ClientError.Request.Invalid';

const MOST_ATTEMPTS = 5;

/** @param begin begins a transaction anew each time */
export async function unlessLeftBehind<T>(begin: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await begin();
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || codeOfThrown(error) !== LEFT_BEHIND) throw error;
    }
  }
}
