/** Says in one line why a folder cannot be used. */
import { Misconfigured } from '../errors.js';
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
  return new Misconfigured(`database: the folder ${folder} ${cause} or ${otherwise}`);
}
