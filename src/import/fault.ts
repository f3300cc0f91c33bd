/** What is wrong with one row of a file: importers report faults, they do not throw on rows. */
import type { FaultRule } from '../words/fault-labels.js';

export interface Fault {
  /** Line of the file where the row begins; the heading is line 1. */
  line: number;
  column: string;
  /** The value as stated. */
  value: string;
  /** Name of the broken rule, in kebab-case, such as `unknown-parent`. */
  rule: FaultRule;
  /** The fact, in a sentence. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** The repaired value, if the value was repaired. */
  after?: string;
  /** A certain reading, or one fact about the whole file: nobody needs to look at the row again. */
  isSettled?: true;
  /** Of a name without a number: the name. Once a person has said whose it is, nothing is wrong with the row. */
  named?: string;
}

/** `file` is set when an import reads several files. */
export interface FileFault extends Fault {
  readonly file?: string;
}
