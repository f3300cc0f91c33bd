/** Finds for each row with an amount below zero the one grant that it corrects, in the files, else in the graph; pure. */
import { idOfGrant } from '../grant-content.js';
import {
  type CorrectedGrant,
  type Correction,
  type CorrectionProof,
  Corrections,
  type Leftover,
} from './corrections.js';
import type { Entry, KnownGrant } from './known-grants.js';

/** With more grants of one funder to one beneficiary, none of them is looked for. */
const MOST_GRANTS_OF_GROUP = 5_000;

export function matchCorrections(
  reductions: readonly Entry[],
  grants: readonly Entry[],
  known: readonly KnownGrant[],
): Corrections {
  const groups = groupBy(grants);
  const knownGroups = groupBy(known);
  const netted = new Set<string>();
  const leftovers = new Map<string, Leftover>();
  const byGrant = new Map<Entry, { readonly content: string; readonly correction: Correction }[]>();
  for (const reduction of reductions) {
    const { content, key, group, file, line, cents } = reduction;
    const ofGraph = group === undefined ? [] : (knownGroups.get(group) ?? []);
    if (ofGraph.some(({ applied }) => applied.has(key))) {
      netted.add(content);
      continue;
    }
    const found =
      group === undefined ? 'UNNAMED' : findGrant(reduction, groups.get(group) ?? [], ofGraph.filter(isThere));
    if (typeof found === 'string') leftovers.set(content, found);
    else {
      const some = byGrant.get(found.grant) ?? [];
      some.push({ content, correction: { file, line, key, cents, proof: found.proof } });
      byGrant.set(found.grant, some);
    }
  }
  const corrected: CorrectedGrant[] = [];
  const ofGraph = new Map<string, CorrectedGrant>();
  for (const [grant, some] of byGrant) {
    const { content, cents } = grant;
    const after = some.reduce((rest, { correction }) => rest + correction.cents, cents);
    // Together they take back more than was granted, and nothing shows which of them is wrong.
    if (after < 0n) {
      for (const one of some) leftovers.set(one.content, 'LARGER');
      continue;
    }
    if (isKnown(grant) && grant.isEdited) {
      for (const one of some) leftovers.set(one.content, 'EDITED');
      continue;
    }
    const corrections = some.map((one) => one.correction).sort(inOrder);
    const id = isKnown(grant) ? grant.id : idOfGrant(content, 1);
    const one = { id, content, isOfGraph: isKnown(grant), before: cents, after, corrections };
    if (!isKnown(grant)) corrected.push(one);
    for (const row of some) {
      netted.add(row.content);
      if (isKnown(grant)) ofGraph.set(row.content, one);
    }
  }
  return new Corrections({ grants: corrected, ofGraph, netted, leftovers });
}

const isKnown = (grant: Entry): grant is KnownGrant => 'isEdited' in grant;
const isThere = ({ isArchived }: KnownGrant) => !isArchived;

function groupBy<T extends Entry>(grants: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const grant of grants) {
    const some = groups.get(grant.group ?? '') ?? [];
    some.push(grant);
    groups.set(grant.group ?? '', some);
  }
  return groups;
}

const inOrder = (one: Correction, other: Correction) =>
  Number(one.cents - other.cents) ||
  (one.file < other.file ? -1 : Number(one.file > other.file)) ||
  one.line - other.line;

type Found = { readonly grant: Entry; readonly proof: CorrectionProof } | Leftover;

/** What the files prove comes before what the graph proves, and that before what is only probable. */
function findGrant(reduction: Entry, grants: readonly Entry[], known: readonly Entry[]): Found {
  if (Math.max(grants.length, known.length) > MOST_GRANTS_OF_GROUP) return 'MANY';
  const proven = findProven(reduction, grants) ?? findProven(reduction, known);
  if (proven !== undefined) return proven;
  const probable = findOnly(reduction, grants);
  return probable === 'NONE' ? findOnly(reduction, known) : probable;
}

function findProven(reduction: Entry, grants: readonly Entry[]): Found | undefined {
  const { reference, purpose, year } = reduction;
  // Money is not taken back before it is granted.
  const earlier = grants.filter((grant) => grant.year === null || year === null || grant.year <= year);
  const sameReference = reference === null ? [] : earlier.filter((grant) => grant.reference === reference);
  if (sameReference.length > 0) return choose(reduction, sameReference, 'REFERENCE');
  const samePurpose = purpose === null ? [] : earlier.filter((grant) => grant.purpose === purpose);
  return samePurpose.length > 0 ? choose(reduction, samePurpose, 'PURPOSE') : undefined;
}

function findOnly({ year, cents }: Entry, grants: readonly Entry[]): Found {
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
