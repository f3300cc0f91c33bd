/** Whether an import is being written at this moment, by this process or by another one. */
import { hasEnded } from './process-name.js';

/** What an import records while it runs; without either, it does not run. */
export interface RunningImport {
  /** Name of the process that runs it. */
  readonly owner: string | null;
  /** Whether that process said so in the last two minutes, by the clock of the database. */
  readonly isHeard: boolean;
}

/** A killed process of this machine is recognised at once; one of another machine when it is not heard any more. */
export const isUnderWay = ({ owner, isHeard }: RunningImport): boolean => owner !== null && isHeard && !hasEnded(owner);
