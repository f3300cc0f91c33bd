/**
 * When DataLoader reads what was asked for: as usual after the promises of the moment, but not before it is the turn of
 * the caller. The longer that takes, the more is read by one statement.
 */
import { takeTurn } from './take-turn.js';

export function dispatchInTurn(dispatch: () => void): void {
  Promise.resolve().then(() => process.nextTick(() => takeTurn(dispatch)));
}
