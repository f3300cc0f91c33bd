/** The operations of the application, known to every server that it comes with, so that PERSISTED_ONLY shuts nobody out. */
import { join } from 'node:path';
import { projectRoot } from '../../config.js';
import { readManifest } from '../persisted-operations.js';

/** Hash → text. */
export function applicationManifest(): ReadonlyMap<string, string> {
  return readManifest(join(projectRoot, 'web', 'src', 'generated', 'persisted-documents.json'));
}
