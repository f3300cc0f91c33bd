/** What the sentence on a synergy must know beside its row. */

import { askingOf } from '../../answers/asking.js';
import type { Context } from '../../answers/context.js';
import { type Settings, settingsOf } from '../../answers/setting.js';
import { findNumber } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { servesHome } from '../isolated-actors/serves-seat.js';
import { type CallFor, callFor } from './call-for.js';
import { type GoingOn, goingOnLonger } from './going-on.js';
import { needKey } from './need-key.js';
import { type OfRepeats, tellOfRepeats } from './of-repeats.js';
import { onOneSubject } from './on-one-subject.js';
import { othersOn } from './others-on.js';
import { type Advisor, peerOf } from './peer-of.js';
import { type ProjectOn, projectsOn } from './projects-on.js';
import { leafOfSynergy, type SynergyRow } from './row.js';
import { type Shared, sharedProjects } from './shared-projects.js';

export interface Told {
  readonly settings: Settings;
  /** POOLING: the leads of other projects of the subject, first those of rows that this one tells too. RELAY: what goes on longer than the one that takes over. */
  readonly others: readonly string[];
  readonly longer: readonly GoingOn[];
  /** INTRODUCTION: the projects of each of the two on their common leaves, first two on the same leaf, if there are. */
  readonly projects: readonly [readonly ProjectOn[], readonly ProjectOn[]];
  /** INTRODUCTION: the last project on them of the one that has none today, by actor. */
  readonly former: ReadonlyMap<string, ProjectOn>;
  /** INTRODUCTION: of these projects, those that are not for the place of the other of the two. */
  readonly elsewhere: ReadonlySet<string>;
  /** INTRODUCTION: for which project of the seeker each need is, by seeker and theme. */
  readonly soughtFor: ReadonlyMap<string, string>;
  /** NEED_OFFER and INTRODUCTION: whom to ask before companies, or somebody far away, of each need by seeker and theme. */
  readonly peers: ReadonlyMap<string, Advisor>;
  /** NEED_OFFER and INTRODUCTION: a call by which the money that one seeks could be asked for. */
  readonly call: CallFor | null;
  /** Of the rows that this one tells too. */
  readonly repeated: OfRepeats;
  /** POOLING: what the leads of both do together already. */
  readonly shared: Shared;
}

const MOST_PROJECTS = 3;

/** All rows of a page are looked up in time slices: those of a large graph take a millisecond each. */
export async function gatherTold(context: Context, row: SynergyRow): Promise<Told> {
  const { snapshot } = askingOf(context).known;
  const { kind, a, b, asOf } = row;
  const known = await context.together(() => projectsAround(snapshot, row));
  const { repeated, projects, soughtFor } = known;
  const settings = await settingsOf(context, asOf, [
    ...[a, b, ...exchangingIn(row, repeated)],
    ...projects.flat().map(({ initiative }) => initiative),
    ...soughtFor.values(),
  ]);
  const leaf = leafOfSynergy(row);
  const found = await context.together(() => ({
    call: firstCall(snapshot, row),
    peers: peersOf(snapshot, row),
    others: kind === 'POOLING' && leaf !== undefined ? othersOn(snapshot, [a, b], leaf, asOf) : [],
    shared:
      kind === 'POOLING' || kind === 'RELAY' ? sharedProjects(snapshot, [a, b], asOf) : { initiatives: [], bodies: [] },
  }));
  const ofPair = [a, b].flatMap((id) => settings.of(id).leads.map((lead) => lead.id));
  return {
    ...{ settings, ...known, ...found },
    // Those of the rows that this one tells too come first, or nobody would tell them.
    others: [...new Set([...repeated.leads.filter((lead) => !ofPair.includes(lead)), ...found.others])],
  };
}

/** Actors and initiatives that seek or offer. */
function exchangingIn({ exchanges }: SynergyRow, { providers, seekers }: OfRepeats): string[] {
  return [
    ...[...providers.values(), ...seekers.values()].flat(),
    ...exchanges.flatMap(({ seeker, offers, initiative }) => [
      ...[seeker, ...offers.map(({ actor }) => actor)],
      ...(initiative === null ? [] : [initiative]),
    ]),
  ];
}

function projectsAround(
  snapshot: Snapshot,
  row: SynergyRow,
): Pick<Told, 'repeated' | 'longer' | 'projects' | 'elsewhere' | 'former' | 'soughtFor'> {
  const { kind, a, b, asOf, sharedLeaves, exchanges } = row;
  const from = row.source ?? a;
  const longer = kind === 'RELAY' ? goingOnLonger(snapshot, from, from === a ? b : a, asOf).slice(0, 1) : [];
  const of = (actor: string) => projectsOn(snapshot, actor, sharedLeaves, asOf);
  const [ofA, ofB] = kind === 'INTRODUCTION' ? onOneSubject(of(a), of(b)) : [[], []];
  const projects: Told['projects'] = [ofA.slice(0, MOST_PROJECTS), ofB.slice(0, MOST_PROJECTS)];
  const elsewhere = new Set(
    projects.flatMap((list, place) => {
      const other = findNumber(snapshot.actors.table, place === 0 ? b : a);
      const isThere = (id: string) => servesHome(snapshot, findNumber(snapshot.initiatives.table, id), other);
      return list.map(({ initiative }) => initiative).filter((id) => !isThere(id));
    }),
  );
  const former = new Map(
    [a, b].flatMap((actor, place) => {
      const isIdle = kind === 'INTRODUCTION' && projects[place]?.length === 0;
      const [last] = isIdle ? projectsOn(snapshot, actor, sharedLeaves, asOf, true) : [];
      return last ? [[actor, last] as const] : [];
    }),
  );
  const soughtFor = new Map(
    (kind === 'INTRODUCTION' ? exchanges : []).flatMap(({ seeker, theme }) => {
      const [project] = projectsOn(snapshot, seeker, [theme], asOf).filter(({ isLed }) => isLed);
      return project ? [[needKey(seeker, theme), project.initiative] as const] : [];
    }),
  );
  return { repeated: tellOfRepeats(snapshot, row), longer, projects, elsewhere, former, soughtFor };
}

function firstCall(snapshot: Snapshot, { exchanges, asOf }: SynergyRow): CallFor | null {
  const calls = exchanges
    .filter(({ resource }) => resource === 'FUNDING')
    .flatMap(({ theme, offers }) => offers.flatMap(({ actor }) => callFor(snapshot, theme, actor, asOf) ?? []));
  return calls[0] ?? null;
}

function peersOf(snapshot: Snapshot, { kind, exchanges, adjacent, asOf }: SynergyRow): Map<string, Advisor> {
  return new Map(
    exchanges.flatMap(({ seeker, resource, theme, offers }) => {
      const isKnowledge = resource === 'SKILLS' || resource === 'ENGINEERING';
      const peer = peerOf(
        snapshot,
        seeker,
        theme,
        offers.map(({ actor }) => actor),
        asOf,
        kind === 'NEED_OFFER' && adjacent === false && isKnowledge,
      );
      return peer === null ? [] : [[needKey(seeker, theme), peer] as const];
    }),
  );
}

/** The ids that the sentence may name. */
export function namedIn(told: Told): string[] {
  const { settings, others, longer, projects, former, soughtFor, peers, call, repeated, shared } = told;
  return [
    ...settings.named,
    ...[shared.initiatives, shared.bodies].flat(),
    ...[...repeated.providers.values(), ...repeated.seekers.values()].flat(),
    ...others.slice(0, 4),
    ...longer.map(({ initiative }) => initiative),
    ...projects.flat().map(({ initiative }) => initiative),
    ...[...former.values()].map(({ initiative }) => initiative),
    ...soughtFor.values(),
    ...[...peers.values()].flatMap(({ actor, initiative }) => [actor, initiative]),
    ...(call ? [call.call, ...(call.lead === null ? [] : [call.lead])] : []),
  ];
}
