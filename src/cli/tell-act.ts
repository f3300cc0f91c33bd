/** Tells what an act did, or why it was refused. */
import { BadInput } from '../errors.js';
import { writeJson } from './write-answer.js';

export interface ActPayload {
  /** Null when nothing was written. */
  readonly change: string | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** @throws BadInput when it was refused, after the payload has been printed for programs. */
export function tellAct<T extends ActPayload>(payload: T, json: boolean, describe: (payload: T) => string): void {
  if (json) writeJson(payload);
  if (payload.userErrors.length > 0) throw new BadInput(payload.userErrors.map(({ message }) => message).join('\n'));
  if (!json) console.log(describe(payload));
}
