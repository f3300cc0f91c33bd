/** The names that sentences use, in the reader's language. */
import type { Context, Named } from '../answers/context.js';
import type { Language } from './labels.js';

export interface Speaker {
  readonly language: Language;
  /** The name of one entity, bare; its id when it has none. */
  name(id: string): string;
  named(id: string): Named;
}

/** Reads the names of the ids once, then speaks without waiting. */
export async function speaker(context: Context, language: Language, ids: readonly string[]): Promise<Speaker> {
  const distinct = [...new Set(ids)];
  const loaded = await context.named.loadMany(distinct);
  const byId = new Map<string, Named>();
  for (const [index, found] of loaded.entries()) {
    if (found instanceof Error) throw found;
    const id = distinct[index] ?? '';
    byId.set(id, found ?? { id, nameFr: id, nameEn: id, leads: [], territories: [], results: [] });
  }
  const named = (id: string) => byId.get(id) ?? { id, nameFr: id, nameEn: id, leads: [], territories: [], results: [] };
  return { language, named, name: (id) => (language === 'FR' ? named(id).nameFr : named(id).nameEn) ?? id };
}
