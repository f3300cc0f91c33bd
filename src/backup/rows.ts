/** The lines of a backup: a header, the nodes, the relations between them, and an end that says what was before it. */
import { z } from 'zod';
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

/** What every format says of itself. */
export const Maker = z.object({
  passerelle: z.literal('backup'),
  format: z.number(),
  /** Of the program that made it. */
  version: z.string(),
});

export const Header = Maker.extend({
  madeAt: z.string(),
  /** Number of the last change. */
  sequence: z.number(),
  /** Of the graph; an export of a part of it holds fewer. */
  nodes: z.number(),
  relations: z.number(),
  /** Those that the graph has had, in order. */
  migrations: z.array(z.object({ id: z.string(), checksum: z.string() })).readonly(),
}).readonly();

export type Header = z.infer<typeof Header>;

export const End = z
  .object({
    end: z.literal(true),
    nodes: z.number(),
    relations: z.number(),
    /** Of the graph. */
    /** Of all there is, with the sources and rows that state it. */
    hash: z.string(),
    /** Of what the graph says, as `passerelle hash` prints it; absent in backups of earlier releases. */
    said: z.string().optional(),
    /** SHA-256 of all lines before this one, with their line ends. */
    checksum: z.string(),
  })
  .readonly();

export type End = z.infer<typeof End>;
