/** The home of the embedded database inside a data directory: folders, APOC, and a generated password. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  existsSync,
  linkSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Misconfigured } from '../errors.js';
import { makeFolder } from '../make-folder.js';
import { refuseFolder } from './folder.js';

/** The database is not started with less free space on its disk. */
const LEAST_MEGABYTES = 100;
/** A byte that says "present", and a UUID. */
const SERVER_ID_BYTES = 17;

export interface Home {
  readonly folder: string;
  readonly password: string;
}

/** @throws Misconfigured when the folder cannot be written, or its password is lost. */
export function prepareHome(dataDirectory: string): Home {
  const wanted = join(dataDirectory, 'neo4j');
  try {
    makeFolder(join(wanted, 'data', 'dbms'), 0o700);
    makeFolder(join(wanted, 'logs'));
    const folder = realpathSync(wanted);
    refuseFullDisk(folder);
    const password = readPassword(folder);
    writeFirstLogin(folder, password);
    writeServerId(folder);
    return { folder, password };
  } catch (error) {
    throw refuseFolder(error, dataDirectory);
  }
}

/** Neo4j does not always notice that its disk is full: it may wait for ever instead. */
function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  if (megabytes >= LEAST_MEGABYTES) return;
  throw new Misconfigured(
    `database: the disk of ${folder} has only ${megabytes} MB left; free at least 1 GB or choose another folder with PASSERELLE_DATA`,
  );
}

function hasStore(folder: string): boolean {
  return existsSync(join(folder, 'data', 'databases', 'system'));
}

function readPassword(folder: string): string {
  const file = join(folder, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (hasStore(folder)) {
    throw new Misconfigured(
      `database: ${file} is missing, and the database beside it needs that password; restore the file, or remove ${folder} to start empty`,
    );
  }
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // A hard link is created completely or not at all: of two processes one wins, and both read the winner's password.
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}

/** The file that `neo4j-admin dbms set-initial-password` writes (salted SHA-256, 1024 rounds), without starting Java for it. */
function writeFirstLogin(folder: string, password: string): void {
  if (hasStore(folder)) return;
  const salt = randomBytes(32);
  let digest = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < 1024; round++) digest = createHash('sha256').update(digest).digest();
  const file = join(folder, 'data', 'dbms', 'auth.ini');
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `neo4j:SHA-256,${digest.toString('hex')},${salt.toString('hex')},1024:\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/**
 * Neo4j writes this file in place, before it locks its store: of two processes on a new folder, the second could read
 * half of it and give up, as would every start after a kill at that moment. So the complete file is written before Neo4j
 * starts.
 */
function writeServerId(folder: string): void {
  const file = join(folder, 'data', 'server_id');
  if (statSync(file, { throwIfNoEntry: false })?.size === SERVER_ID_BYTES) return;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([Buffer.from([1]), Buffer.from(randomUUID().replaceAll('-', ''), 'hex')]));
  renameSync(draft, file);
}
