/** Who leads an initiative; else who takes part in it; else its title. */
import { leads, title } from '../../../words/titles.js';
import type { Telling } from './telling.js';

export function nameLeads({ speak, backdrop }: Telling, id: string): string {
  const speaker = backdrop.speakerOf.get(id);
  return leads(speak, id) || (speaker === undefined ? title(speak, id) : speak.name(speaker));
}
