/**
 * The token of an installation without an identity provider: created at the first start, and stored in a file that only
 * its owner can read.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Misconfigured } from '../../errors.js';
import { makeFolder } from '../../make-folder.js';
import { codeOfThrown } from '../../thrown.js';

export interface Token {
  readonly token: string;
  /** Path of the file. */
  readonly file: string;
  /** Whether the token was created just now: only then is it shown. */
  readonly isNew: boolean;
}

/** @throws Misconfigured when others could read the file, or this user cannot. */
export function findToken(dataDirectory: string): Token {
  const file = join(dataDirectory, 'token');
  if (!existsSync(file)) {
    makeFolder(dataDirectory);
    const token = randomBytes(32).toString('base64url');
    // `wx`: when two processes start at once, one creates the file and the other reads it.
    try {
      writeFileSync(file, `${token}\n`, { mode: 0o600, flag: 'wx' });
      return { token, file, isNew: true };
    } catch (error) {
      if (codeOfThrown(error) !== 'EEXIST') throw error;
    }
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new Misconfigured(`access: others can read ${file}; run chmod 600 on it, or delete it to get a new token`);
  }
  const token = readToken(file);
  if (token.length < 20) throw new Misconfigured(`access: ${file} contains no token; delete it to get a new one`);
  return { token, file, isNew: false };
}

function readToken(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (codeOfThrown(error) !== 'EACCES') throw error;
    throw new Misconfigured(
      `access: this user may not read ${file}; change its owner, or delete it to get a new token`,
    );
  }
}
