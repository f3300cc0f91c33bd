/** The lines of a backup: a header, the nodes, the relations between them, and an end with counts and hashes of what came before. */
import { z } from 'zod';
import type { Stored } from './values.js';

export interface NodeRow {
  /** The number of the node in the database that was backed up. */
  readonly number: number;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Stored>>;
}

export interface BackupRelationRow {
  readonly type: string;
  /** Numbers of the two nodes of the relation. */
  readonly from: number;
  readonly to: number;
  readonly properties: Readonly<Record<string, Stored>>;
}

/** Version of the line format described here; raised when an older program could not read it. */
export const FORMAT_VERSION = 1;

/** The header fields of every format. */
export const Maker = z.object({
  passerelle: z.literal('backup'),
  format: z.number(),
  /** Version of the program that wrote the file. */
  version: z.string(),
});

export const Header = Maker.extend({
  madeAt: z.string(),
  /** Number of the last change. */
  sequence: z.number(),
  /** Counts of the whole graph; an export of a part contains fewer. */
  nodes: z.number(),
  relations: z.number(),
  /** The applied migrations, in order. */
  migrations: z.array(z.object({ id: z.string(), checksum: z.string() })).readonly(),
}).readonly();

export type Header = z.infer<typeof Header>;

export const End = z
  .object({
    end: z.literal(true),
    nodes: z.number(),
    relations: z.number(),
    /** Hash of everything, with the sources and rows that state it. */
    hash: z.string(),
    /** Hash of the facts, as `passerelle hash` prints it; absent in backups of earlier releases. */
    said: z.string().optional(),
    /** SHA-256 of all lines before this one, with their line ends. */
    checksum: z.string(),
  })
  .readonly();

export type End = z.infer<typeof End>;
