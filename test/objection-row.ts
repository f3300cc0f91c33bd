/** A row of any list in one common form, for rules that apply to all lists. */

/** One row as people read it, with what its fields say. */
export interface Row {
  readonly list: string;
  readonly id: string;
  /** Of a synergy, a matter, an isolation; empty for others. */
  readonly kind: string;
  /** Headline, facts, why now, next step, caveat, sentence: with plain spaces and straight apostrophes. */
  readonly texts: readonly string[];
  readonly sentence: string;
  /** The next step of a row in parts; empty for none. */
  readonly step: string;
  readonly initiatives: readonly string[];
  /** The actors that it is about. */
  readonly actors: readonly string[];
  /** EPCI that it compares with others. */
  readonly places: readonly string[];
  /** Pairs of actors that it suggests should meet. */
  readonly introduced: readonly (readonly [string, string])[];
  readonly exchanges: readonly Exchange[];
  /** Pairs, of actors, initiatives or EPCI, of which it says that they lie beside each other. */
  readonly beside: readonly (readonly [string, string])[];
  /** Cells of which it says that nothing is known; `wideCounts: false` where it says nothing local. */
  readonly absent: readonly {
    readonly theme: string;
    readonly epci: string;
    readonly wideCounts: boolean;
    readonly after?: string;
  }[];
  /** Inhabitants who live in what two initiatives both cover. */
  readonly people: number | null;
  /** Grants that make up its sums. */
  readonly grants: readonly string[];
  /** What its sums must be. */
  readonly amounts: readonly number[];
  /** Counts that its text states. */
  readonly counts: readonly (readonly [pattern: RegExp, count: number])[];
  readonly dueOn: string | null;
  readonly callFirst: readonly string[];
  readonly goBetweens: readonly string[];
  /** Ids of suggestions that it gathers. */
  readonly rows: readonly string[];
}

export interface Exchange {
  readonly seeker: string;
  readonly providers: readonly string[];
}

export const bare: Row = {
  ...{
    list: '',
    id: '',
    kind: '',
    sentence: '',
    step: 'Appeler.',
    texts: [],
    initiatives: [],
    actors: [],
    places: [],
    introduced: [],
    exchanges: [],
  },
  ...{
    beside: [],
    absent: [],
    people: null,
    grants: [],
    amounts: [],
    counts: [],
    dueOn: null,
    callFirst: [],
    goBetweens: [],
    rows: [],
  },
};

/** The text without typography, so that rules and names can be written plainly. */
export const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replace(/’/gu, "'");

/** A fault, with its sentence. */
export const told = (row: Row, fault: string) => `${row.list} ${row.id}: ${fault}: ${row.sentence}`;
export const inAny = (row: Row, pattern: RegExp) => row.texts.some((text) => pattern.test(text));
/** "52 813" → 52813; "1,5" → 1.5. */
export const numberIn = (text: string) => Number(text.replace(/[^\d,]/gu, '').replace(',', '.'));
