/** Says in one line why a folder cannot be used. */
import { accessSync, constants } from 'node:fs';
import { Misconfigured } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import { codeOfThrown } from '../thrown.js';

const CAUSES: Record<string, string> = {
  EACCES: 'may not be written by this user; change its owner',
  EPERM: 'may not be written by this user; change its owner',
  EROFS: 'is on a read-only disk; make it writable',
  ENOSPC: 'is on a full disk; free at least 1 GB',
  EDQUOT: 'is on a full disk (quota); free at least 1 GB',
  ENOENT: 'cannot be made at this place; make it yourself',
  ENOTDIR: 'is not a folder: a file is in its way; move the file',
  EEXIST: 'is not a folder: a file is in its way; move the file',
};

/** The error of a file operation, as one line with its remedy; other errors are returned unchanged. */
export function refuseFolder(error: unknown, folder: string, otherwise = 'choose another with PASSERELLE_DATA'): Error {
  const cause = CAUSES[codeOfThrown(error)];
  if (cause === undefined) return error instanceof Error ? error : new Error(String(error));
  return new Misconfigured(`folder: ${folder} ${cause} or ${otherwise}`);
}

/** Makes the folder of an installation: whichever database it uses, the token, uploads and faults of imports go in there. @throws Misconfigured */
export function checkFolder(folder: string): void {
  try {
    makeFolder(folder);
    // The dot makes the system say when a file is in its place.
    accessSync(`${folder}/.`, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw refuseFolder(error, folder);
  }
}
