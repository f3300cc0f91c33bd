/** Writes the files of an export; each gets its name only when it is complete. */
import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BadInput, Misconfigured } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import { codeOfThrown } from '../thrown.js';
import type { ExportFile } from './format.js';

export interface Target {
  readonly file: ExportFile;
  readonly path: string;
}

export interface Written {
  readonly table: string;
  readonly file: string;
  readonly bytes: number;
}

/** @throws BadInput when one of them already exists, before anything is read */
export function refuseExisting(paths: readonly string[]): void {
  const there = paths.filter((path) => existsSync(path));
  if (there.length > 0)
    throw new BadInput(`export: ${there.join(', ')} already exists; name another place, or overwrite it with --force`);
}

/** All of them or none. @param folder to be created, when the files go into one */
export async function writeFiles(
  targets: readonly Target[],
  folder: string | undefined,
  signal?: AbortSignal,
): Promise<Written[]> {
  const parts = targets.map(({ path }) => `${path}.part`);
  try {
    if (folder !== undefined) makeFolder(folder);
    for (const { file, path } of targets) {
      const target = createWriteStream(`${path}.part`, { flush: true });
      await pipeline(Readable.from(file.chunks()), target, signal ? { signal } : {});
    }
    return targets.map(({ file, path }) => {
      renameSync(`${path}.part`, path);
      return { table: file.name, file: path, bytes: statSync(path).size };
    });
  } catch (error) {
    throw explain(error, folder ?? targets[0]?.path ?? '');
  } finally {
    for (const part of parts) rmSync(part, { force: true });
  }
}

function explain(error: unknown, place: string): unknown {
  const code = codeOfThrown(error);
  if (code === 'ENOSPC')
    return new Misconfigured(`export: the disk of ${place} is full; free some space, or choose another disk`);
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new BadInput(`export: there is no folder for ${place}; create it, or choose another`);
  if (code === 'EACCES' || code === 'EROFS' || code === 'EISDIR' || code === 'EEXIST')
    return new BadInput(`export: ${place} cannot be written (${code}); choose another place`);
  return error;
}
