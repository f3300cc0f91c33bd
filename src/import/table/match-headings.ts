/** Tells which column of a file is which, by looking at all its headings together; pure. */
import { normalizeName } from '../cells/normalize-name.js';
import { REQUIRED_SUBSIDY_COLUMNS, SUBSIDY_HEADINGS, type SubsidyColumn } from '../subsidies/subsidy-headings.js';

export interface MatchedHeadings {
  /** Position in the row, counted from 0. */
  readonly columns: ReadonlyMap<SubsidyColumn, number>;
  /** Positions of headings that mean nothing here. */
  readonly unknown: readonly number[];
  /** Required columns that are not there. */
  readonly missing: readonly SubsidyColumn[];
  /** True when most headings are those of the standard: then the file claims to follow it, and is held to it. */
  readonly isOfficial: boolean;
}

interface Match {
  readonly position: number;
  readonly column: SubsidyColumn;
  /** 3: the official name; 2: a name that means this column only; 1: a name that may mean another one too. */
  readonly weight: number;
}

const COLUMNS = Object.keys(SUBSIDY_HEADINGS) as SubsidyColumn[];

/** The sure headings first; a doubtful one then goes to the free column whose sure partner stands nearest. */
export function matchHeadings(headings: readonly string[]): MatchedHeadings {
  const matches = headings.flatMap((heading, position) => findMatches(heading, position));
  const columns = new Map<SubsidyColumn, number>();
  const taken = new Set<number>();
  const take = ({ column, position }: Match) => {
    if (columns.has(column) || taken.has(position)) return;
    columns.set(column, position);
    taken.add(position);
  };
  for (const weight of [3, 2]) for (const match of matches) if (match.weight === weight) take(match);
  const doubtful = matches.filter(({ weight }) => weight === 1);
  doubtful.sort((one, other) => distanceToPartner(one, columns) - distanceToPartner(other, columns));
  for (const match of doubtful) take(match);
  const official = matches.filter(({ weight }) => weight === 3);
  return {
    columns,
    unknown: headings.flatMap((_, position) => (taken.has(position) ? [] : position)),
    missing: REQUIRED_SUBSIDY_COLUMNS.filter((column) => !columns.has(column)),
    isOfficial: official.length * 2 > headings.length,
  };
}

function findMatches(heading: string, position: number): Match[] {
  const key = keyOf(heading);
  const found = COLUMNS.filter((column) => [column, ...SUBSIDY_HEADINGS[column]].some((name) => keyOf(name) === key));
  return found.map((column) => {
    const weight = keyOf(column) === key ? 3 : found.length === 1 ? 2 : 1;
    return { position, column, weight };
  });
}

/** A number of identification stands beside the name of whom it identifies. */
function distanceToPartner({ column, position }: Match, columns: ReadonlyMap<SubsidyColumn, number>): number {
  const party = /Attribuant|Beneficiaire/.exec(column)?.[0];
  const partners = [...columns].filter(([other]) => party !== undefined && other.endsWith(party));
  return Math.min(1000, ...partners.map(([, other]) => Math.abs(other - position)));
}

function keyOf(heading: string): string {
  return normalizeName(heading).replaceAll(' ', '');
}
