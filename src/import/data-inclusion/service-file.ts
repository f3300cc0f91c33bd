/** Distinguishes a file of services from one of structures: its rows name a structure. */
import { lookAtFile } from '../look-at-file.js';

export async function isServiceFile(file: string): Promise<boolean> {
  return (await lookAtFile(file)).has('structure_id');
}
