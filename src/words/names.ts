/** The names that sentences use, in the reader's language. */
import { listNames } from './formats.js';
import type { Language } from './labels.js';

/** What a sentence needs to name an entity. */
export interface Named {
  readonly id: string;
  /** Null for an entity that was written without Passerelle and has no name. */
  readonly nameFr: string | null;
  readonly nameEn: string | null;
  /** The leads of an initiative at any time, and the territories that it names; empty for other entities. */
  readonly leads: readonly NamedLead[];
  readonly territories: readonly string[];
  /** The SIREN of these territories, where it is known. */
  readonly authorities: readonly string[];
  readonly results: readonly string[];
  /** Whether it is invented, for a demonstration: every source that states it, a seat in it, or the themes and needs stated for it. */
  readonly isExample: boolean;
  /** For an actor. */
  readonly kind: string | null;
}

export interface NamedLead {
  readonly name: string;
  readonly siren: string | null;
  /** The last day of the role, YYYY-MM-DD; null for an open one. */
  readonly until: string | null;
}

/** Who leads an initiative on a day. */
interface Led {
  /** Names of the leads whose role has not ended. */
  readonly leads: readonly string[];
  /** When all have ended: who left last, until which year; else empty. */
  readonly formerLeads: string;
  /** Whether its leads are, by their SIREN, the authorities of its territories, so that naming both would be a repetition. */
  readonly isOfPlace: boolean;
}

/** Where names are read. */
export interface Naming {
  /** The names of these ids, and of others: those of one answer are one statement. */
  readonly namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Named>>;
  /** Waits until there is time for the sentence, because all sentences of an answer get their names at the same moment. */
  readonly turn: () => Promise<void>;
  /** The usual day, YYYY-MM-DD. */
  readonly today: string;
}

export interface Speaker {
  readonly language: Language;
  /** Whether one of the named entities is an example. */
  readonly isExample: boolean;
  /** The name of one entity, without quotes; its id when it has none. */
  name(id: string): string;
  named(id: string): Omit<Named, 'leads'> & Led;
}

/**
 * Reads the names of the ids once; after that, names are available synchronously.
 * @param asOf the day of the sentence, YYYY-MM-DD
 */
export async function speaker(
  { namesOf, turn, today }: Naming,
  language: Language,
  ids: readonly string[],
  asOf: string = today,
): Promise<Speaker> {
  const names = await namesOf(ids);
  await turn();
  // Those of other sentences are left out, so that a sentence never depends on what stands beside it.
  const named = (id: string) => (ids.includes(id) ? names.get(id) : undefined) ?? unknown(id);
  return {
    language,
    isExample: ids.some((id) => names.get(id)?.isExample === true),
    named: (id) => ({ ...named(id), ...ledOn(named(id), asOf, language) }),
    name: (id) => (language === 'FR' ? named(id).nameFr : named(id).nameEn) ?? id,
  };
}

function ledOn({ leads, territories, authorities }: Named, asOf: string, language: Language): Led {
  const standing = leads.filter(({ until }) => until === null || until >= asOf);
  const sirens = standing.flatMap(({ siren }) => siren ?? []);
  return {
    leads: standing.map(({ name }) => name),
    formerLeads: standing.length > 0 ? '' : lastLeads(leads, language),
    isOfPlace:
      standing.length > 0 &&
      sirens.length === standing.length &&
      authorities.length === territories.length &&
      sirens.every((siren) => authorities.includes(siren)) &&
      authorities.every((siren) => sirens.includes(siren)),
  };
}

/** Who left last, until which year; empty when nobody ever led. */
function lastLeads(leads: readonly NamedLead[], language: Language): string {
  const last = leads.reduce((day, { until }) => (until !== null && until > day ? until : day), '');
  const names = leads.flatMap(({ name, until }) => (until === last ? [name] : []));
  if (names.length === 0) return '';
  return `${listNames(names, language)}, ${language === 'FR' ? 'jusqu’en' : 'until'} ${last.slice(0, 4)}`;
}

function unknown(id: string): Named {
  const nothing = { leads: [], territories: [], authorities: [], results: [], isExample: false, kind: null };
  return { id, nameFr: id, nameEn: id, ...nothing };
}
