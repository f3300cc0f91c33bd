/** Tells what a file lists: services, whose rows name a structure, or structures; one JSON may list both. */
import { readFileSync } from 'node:fs';
import { lookAtFile } from '../look-at-file.js';

export async function listsOf(file: string): Promise<{ readonly structures: boolean; readonly services: boolean }> {
  const { has, isJson, start } = await lookAtFile(file);
  if (isJson && /^\ufeff?\s*\{/.test(start)) {
    // The second list may begin far behind the start.
    const text = readFileSync(file, 'utf8');
    const [structures, services] = [/"structures"\s*:\s*\[\s*\{/, /"services"\s*:\s*\[\s*\{/].map((list) =>
      list.test(text),
    );
    if (structures && services) return { structures, services };
  }
  const services = has('structure_id');
  return { structures: !services, services };
}
