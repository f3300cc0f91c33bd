/** The names that sentences use, in the reader's language. */
import type { Language } from './labels.js';

/** What a sentence needs to name an entity. */
export interface Named {
  readonly id: string;
  /** Null for an entity that was written without Passerelle and has no name. */
  readonly nameFr: string | null;
  readonly nameEn: string | null;
  /** Names of the leads of an initiative, or of the territories that it names; empty for other entities. */
  readonly leads: readonly string[];
  readonly territories: readonly string[];
  /** For an initiative: whether its leads are, by their SIREN, the authorities of its territories, so that naming both would be a repetition. */
  readonly isOfPlace: boolean;
  readonly results: readonly string[];
  /** Whether it is invented, for a demonstration: every source that states it, a seat in it, or the themes and needs stated for it. */
  readonly isExample: boolean;
  /** For an actor. */
  readonly kind: string | null;
}

/** Where names are read. */
export interface Naming {
  /** The names of these ids, and of others: those of one answer are one statement. */
  readonly namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Named>>;
  /** Waits until there is time for the sentence, because all sentences of an answer get their names at the same moment. */
  readonly turn: () => Promise<void>;
}

export interface Speaker {
  readonly language: Language;
  /** Whether one of the named entities is an example. */
  readonly isExample: boolean;
  /** The name of one entity, without quotes; its id when it has none. */
  name(id: string): string;
  named(id: string): Named;
}

/** Reads the names of the ids once; after that, names are available synchronously. */
export async function speaker({ namesOf, turn }: Naming, language: Language, ids: readonly string[]): Promise<Speaker> {
  const names = await namesOf(ids);
  await turn();
  // Those of other sentences are left out, so that a sentence never depends on what stands beside it.
  const named = (id: string) => (ids.includes(id) ? names.get(id) : undefined) ?? unknown(id);
  return {
    language,
    isExample: ids.some((id) => names.get(id)?.isExample === true),
    named,
    name: (id) => (language === 'FR' ? named(id).nameFr : named(id).nameEn) ?? id,
  };
}

function unknown(id: string): Named {
  const nothing = { leads: [], territories: [], isOfPlace: false, results: [], isExample: false, kind: null };
  return { id, nameFr: id, nameEn: id, ...nothing };
}
