/** Prints what an act did. */
import { BadInput } from '../errors.js';
import { writeJson } from './write-answer.js';

export interface ActPayload {
  /** Id of the change; null when nothing was written. */
  readonly change: string | null;
  readonly userErrors: readonly { readonly message: string }[];
}

/** @throws BadInput when the act was refused; with --json the payload is printed first */
export function printAct<T extends ActPayload>(payload: T, json: boolean, describe: (payload: T) => string): void {
  if (json) writeJson(payload);
  refuse(payload.userErrors);
  if (!json) console.log(describe(payload));
}

/** @throws BadInput unless there are none */
export function refuse(userErrors: ActPayload['userErrors']): void {
  if (userErrors.length > 0) throw new BadInput(userErrors.map(({ message }) => message).join('\n'));
}
