/** The lines of a backup: a header, the nodes, the relations between them, and an end that says what was before it. */
import type { Stored } from './values.js';

export interface NodeRow {
  /** Its number in the database that was backed up. */
  readonly number: number;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Stored>>;
}

export interface BackupRelationRow {
  readonly type: string;
  /** Numbers of the nodes at its ends. */
  readonly from: number;
  readonly to: number;
  readonly properties: Readonly<Record<string, Stored>>;
}

/** Of the lines as they are described here; raised when an older program could not read them. */
export const FORMAT = 1;

export interface Header {
  readonly passerelle: 'backup';
  readonly format: number;
  /** Of the program that made it. */
  readonly version: string;
  readonly madeAt: string;
  /** Number of the last change. */
  readonly sequence: number;
  readonly nodes: number;
  readonly relations: number;
  /** Those that the graph has had, in order. */
  readonly migrations: readonly { readonly id: string; readonly checksum: string }[];
}

export interface End {
  readonly end: true;
  readonly nodes: number;
  readonly relations: number;
  /** Of the graph. */
  readonly hash: string;
  /** SHA-256 of all lines before this one, with their line ends. */
  readonly checksum: string;
}
