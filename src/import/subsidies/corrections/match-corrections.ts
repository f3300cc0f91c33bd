/** Finds for each row with an amount below zero the one grant that it corrects; pure. */
import {
  type CorrectedGrant,
  type Correction,
  type CorrectionProof,
  Corrections,
  type Leftover,
} from './corrections.js';

/** A grant, or money that is taken back. */
export interface Entry {
  readonly content: string;
  /** Equal when funder, beneficiary and nature are equal; undefined when it is uncertain who the beneficiary is. */
  readonly group: string | undefined;
  /** Normalized, as names are, so that equal words are equal texts. */
  readonly reference: string | null;
  readonly purpose: string | null;
  readonly year: number | null;
  readonly cents: bigint;
  readonly file: string;
  readonly line: number;
}

/** With more grants of one funder to one beneficiary, none of them is looked for. */
const MOST_GRANTS_OF_GROUP = 5_000;

export function matchCorrections(reductions: readonly Entry[], grants: readonly Entry[]): Corrections {
  const groups = new Map<string, Entry[]>();
  for (const grant of grants) {
    const some = groups.get(grant.group ?? '') ?? [];
    some.push(grant);
    groups.set(grant.group ?? '', some);
  }
  const leftovers = new Map<string, Leftover>();
  const byGrant = new Map<Entry, { readonly content: string; readonly correction: Correction }[]>();
  for (const reduction of reductions) {
    const { content, group, file, line, cents } = reduction;
    const found = group === undefined ? 'UNNAMED' : findGrant(reduction, groups.get(group) ?? []);
    if (typeof found === 'string') leftovers.set(content, found);
    else {
      const some = byGrant.get(found.grant) ?? [];
      some.push({ content, correction: { file, line, cents, proof: found.proof } });
      byGrant.set(found.grant, some);
    }
  }
  const corrected: CorrectedGrant[] = [];
  const netted = new Set<string>();
  for (const [{ content, cents }, some] of byGrant) {
    const after = some.reduce((rest, { correction }) => rest + correction.cents, cents);
    // Together they take back more than was granted, and nothing shows which of them is wrong.
    if (after < 0n) {
      for (const one of some) leftovers.set(one.content, 'LARGER');
      continue;
    }
    for (const one of some) netted.add(one.content);
    corrected.push({ content, before: cents, after, corrections: some.map((one) => one.correction).sort(inOrder) });
  }
  return new Corrections({ grants: corrected, netted, leftovers });
}

const inOrder = (one: Correction, other: Correction) =>
  Number(one.cents - other.cents) ||
  (one.file < other.file ? -1 : Number(one.file > other.file)) ||
  one.line - other.line;

type Found = { readonly grant: Entry; readonly proof: CorrectionProof } | Leftover;

function findGrant(reduction: Entry, grants: readonly Entry[]): Found {
  if (grants.length > MOST_GRANTS_OF_GROUP) return 'MANY';
  const { reference, purpose, year, cents } = reduction;
  // Money is not taken back before it is granted.
  const earlier = grants.filter((grant) => grant.year === null || year === null || grant.year <= year);
  const sameReference = reference === null ? [] : earlier.filter((grant) => grant.reference === reference);
  if (sameReference.length > 0) return choose(reduction, sameReference, 'REFERENCE');
  const samePurpose = purpose === null ? [] : earlier.filter((grant) => grant.purpose === purpose);
  if (samePurpose.length > 0) return choose(reduction, samePurpose, 'PURPOSE');
  const ofYear = grants.filter((grant) => grant.year === year);
  const large = ofYear.filter((grant) => grant.cents >= -cents);
  const [grant] = large;
  if (grant === undefined) return ofYear.length === 0 ? 'NONE' : 'LARGER';
  return large.length > 1 ? 'SEVERAL' : { grant, proof: 'ONLY' };
}

/** The one that agrees most with the reduction; of several equal ones none. */
function choose(reduction: Entry, grants: readonly Entry[], proof: CorrectionProof): Found {
  let left = grants.filter((grant) => grant.cents >= -reduction.cents);
  if (left.length === 0) return 'LARGER';
  const agreements: readonly ((grant: Entry) => boolean)[] = [
    ({ purpose }) => purpose === reduction.purpose,
    ({ year }) => year === reduction.year,
    ({ cents }) => cents === -reduction.cents,
  ];
  for (const agrees of agreements) {
    const some = left.filter(agrees);
    if (some.length > 0) left = some;
  }
  const [grant] = left;
  return grant === undefined || left.length > 1 ? 'SEVERAL' : { grant, proof };
}
