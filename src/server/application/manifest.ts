/**
 * The operations of the application. The server that ships with it always knows them, so PERSISTED_ONLY does not lock
 * the application out.
 */
import { join } from 'node:path';
import { projectRoot } from '../../config.js';
import { readManifest } from '../persisted-operations.js';

/** Hash → text. */
export function applicationManifest(): ReadonlyMap<string, string> {
  return readManifest(join(projectRoot, 'web', 'src', 'generated', 'persisted-documents.json'));
}
