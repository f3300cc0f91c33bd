import { mapYielding } from '../../fresh/yield.js';
import { intAt } from '../../model/at.js';
import { resources } from '../../model/closed-lists.js';
import { dayOf, NO_END } from '../../model/days.js';
import { compareIds, findNumber, idOf } from '../../model/ids.js';
import { itemAt } from '../../model/item-at.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { ExperimentRow } from '../experiments/row.js';
import type { FundingEndRow } from '../funding-cliff/row.js';
import type { IsolatedMatter } from '../isolated-actors/gather-isolated.js';
import { closingOfNeed } from './around/closing-of-need.js';
import { earliestStart } from './beginnings.js';
import type { PairMatter, PairMatters, RowPlace } from './gather-pairs.js';
import type { Matter } from './matter.js';
import { mergeOfActors } from './merge-of-actors.js';

interface Parts {
  readonly found: PairMatters;
  /** The initiatives of a row. */
  readonly pairAt: (row: RowPlace) => readonly [number, number];
  readonly experiments: readonly ExperimentRow[];
  readonly isolated: readonly IsolatedMatter[];
  /** Funding that ends without other funding that continues. */
  readonly ends: readonly FundingEndRow[];
}

const nothing = {
  leaves: [],
  initiatives: [],
  rows: [],
  needs: [],
  isolated: [],
  ends: [],
  experiment: null,
  subject: -1,
};

/** In no order; in time slices, so that other requests are answered in between. @param day days since 1970 */
export async function composeMatters(snapshot: Snapshot, parts: Parts, day: number): Promise<Matter[]> {
  const { initiatives, actors, themes } = snapshot;
  const byId = compareIds(initiatives.table);
  const inOrder = (of: Iterable<number>) => [...new Set(of)].sort(byId);
  const [nameOf, nameOfActor] = [(n: number) => idOf(initiatives.table, n), (n: number) => idOf(actors.table, n)];
  const nameOfTheme = (n: number) => idOf(themes.table, n);

  const ofPairs = await mapYielding(parts.found.pairs, (pairs): Matter => {
    const members = inOrder(pairs.rows.flatMap((row) => parts.pairAt(row)));
    return {
      ...nothing,
      id: `matter-${pairs.kind}-${partsOfId(pairs, members).join('-')}`,
      kind: pairs.kind,
      dueOn: dueOf(pairs, members),
      leaves: pairs.leaves,
      initiatives: members,
      rows: pairs.rows,
      subject: pairs.ending,
    };
  });
  function partsOfId({ kind, leaves, ending }: PairMatter, members: readonly number[]): string[] {
    const [first] = members;
    const leaf = leaves.map(nameOfTheme).slice(0, 1);
    if (kind === 'RELAY') return [nameOf(ending)];
    if (kind === 'POOLING') return leaf;
    if (kind === 'COMPLEMENTARY') return first === undefined ? [] : [nameOf(first)];
    // Without a leaf theme, the pair is a matter of its own.
    return [...leaf, ...members.slice(0, leaf.length > 0 ? 1 : 2).map(nameOf)];
  }
  function dueOf({ kind, ending }: PairMatter, members: readonly number[]): number {
    if (kind === 'RELAY') return intAt(initiatives.end.values, ending);
    return kind === 'COMPLEMENTARY' ? NO_END : earliestStart(snapshot, members, day);
  }

  const ofExperiments = await mapYielding(parts.experiments, (experiment): Matter => {
    const initiative = findNumber(initiatives.table, experiment.initiative);
    const [closesOn] = experiment.calls.flatMap(({ closesOn: each }) => each ?? []).sort();
    return {
      ...nothing,
      id: `matter-EXPERIMENT-${experiment.initiative}`,
      kind: 'EXPERIMENT',
      dueOn: closesOn === undefined ? NO_END : dayOf(closesOn),
      leaves: experiment.leaves.map((leaf) => findNumber(themes.table, leaf)),
      initiatives: [initiative],
      experiment,
      subject: initiative,
    };
  });

  const ofNeeds = await mapYielding(parts.found.needs, (need): Matter => {
    const { seeker, resource, theme, rows } = need;
    return {
      ...nothing,
      id: `matter-NEED-${nameOfActor(seeker)}-${itemAt(resources, resource)}-${nameOfTheme(theme)}`,
      kind: 'NEED',
      dueOn: closingOfNeed(snapshot, need, day),
      leaves: [theme],
      initiatives: inOrder(rows.flatMap((row) => parts.pairAt(row))),
      rows,
      needs: [need],
    };
  });

  const succeeded = new Set(parts.found.succeeded);
  const ofEndings = await mapYielding(parts.ends, (end): Matter[] => {
    const initiative = end.initiative === null ? -1 : findNumber(initiatives.table, end.initiative);
    if (initiative >= 0 && succeeded.has(initiative)) return [];
    return [
      {
        ...nothing,
        id: `matter-FUNDING_END-${end.subject}`,
        kind: 'FUNDING_END',
        dueOn: dayOf(end.endsOn),
        leaves: leavesOfEnd(end, initiative),
        initiatives: initiative < 0 ? [] : [initiative],
        ends: [end],
        subject: initiative,
      },
    ];
  });
  const ofEnds = ofEndings.flat();
  function leavesOfEnd(end: FundingEndRow, initiative: number): number[] {
    const { subjects } = snapshot;
    if (initiative >= 0) return [...listAt(subjects.leaves, intAt(initiatives.subject.values, initiative))];
    return end.themes.map((theme) => findNumber(themes.table, theme)).filter((theme) => !themes.isRoot[theme]);
  }

  // Actors that depend on an initiative that ends are part of the matter about its end.
  const mayHost = [...ofEnds, ...ofPairs].filter(({ subject }) => subject >= 0);
  const hosts = new Map(mayHost.map((each) => [each.subject, each]));
  const within = new Map<Matter, IsolatedMatter[]>();
  const ofIsolated = await mapYielding(parts.isolated, (isolated): Matter[] => {
    const { thread, actors: alone } = isolated;
    const host = thread?.medium === 'INITIATIVE' ? hosts.get(thread.id) : undefined;
    if (host) {
      within.set(host, [...(within.get(host) ?? []), isolated]);
      return [];
    }
    const isInitiative = thread?.medium === 'INITIATIVE';
    const [first] = [...alone].sort(compareIds(actors.table));
    if (first === undefined) return [];
    return [
      {
        ...nothing,
        id: `matter-ISOLATED-${thread ? (isInitiative ? nameOf(thread.id) : nameOfActor(thread.id)) : nameOfActor(first)}`,
        kind: 'ISOLATED',
        dueOn: isolated.endsOn,
        initiatives: isInitiative ? [thread.id] : [],
        isolated: [isolated],
      },
    ];
  });
  const tellWithin = (matter: Matter): Matter => ({ ...matter, isolated: within.get(matter) ?? [] });
  const withTold = await mapYielding([...ofPairs, ...ofEnds], tellWithin);
  return mergeOfActors(snapshot, [...withTold, ...ofExperiments, ...ofNeeds, ...onceEach(ofIsolated.flat())]);
}

/** One matter for all actors that depend, or depended, on the same initiative, network or grant; the first to end comes first. */
function onceEach(ofIsolated: readonly Matter[]): Matter[] {
  const byId = new Map<string, Matter>();
  for (const matter of ofIsolated) {
    const known = byId.get(matter.id);
    const isolated = [...(known?.isolated ?? []), ...matter.isolated].sort((one, other) => one.endsOn - other.endsOn);
    byId.set(matter.id, { ...matter, dueOn: Math.min(known?.dueOn ?? NO_END, matter.dueOn), isolated });
  }
  return [...byId.values()];
}
