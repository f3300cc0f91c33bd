/**
 * Writes a batch of subsidies in one transaction and one Change; nothing is written when everything is known already.
 */

import type { Database, Run } from '../../database/database.js';
import { isArchived } from '../../write/is-archived.js';
import { recordChange } from '../../write/record-change.js';
import type { EntityRelation, EntityState } from '../../write/state.js';
import { plain } from '../../write/stored-values.js';
import { type Tracked, tellChanges, trackChanges } from '../../write/track-changes.js';
import { readActors } from '../read-actors.js';
import type { Authorship } from '../runs/rewrite-states.js';
import { type SourceOutcome, type StatedSource, saveSources } from '../sources.js';
import { isCancelled } from './corrections/applied.js';
import type { CancelledGrants } from './corrections/corrections.js';
import { type KeptAmount, keptAmount, keptOut } from './corrections/kept-amount.js';
import { type ActorState, mergeActorRows, writeActorProperties } from './merge-actors.js';
import type { NewFundingLink } from './subsidy-links.js';
import type { StatedParty } from './subsidy-parties.js';

export interface SubsidyBatch {
  /** Funders and beneficiaries that are stated for the first time. */
  readonly news: readonly StatedParty[];
  /** Those that an earlier batch stated already; they matter if they were archived since. */
  readonly again: readonly StatedParty[];
  readonly links: readonly NewFundingLink[];
  /** The source until it is written: with the first batch that has something new, or adds to what is known of it. */
  readonly source: StatedSource | undefined;
  readonly sourceId: string;
  /** Whether an earlier batch of this import created the actor. */
  readonly isBroughtNow: (id: string) => boolean;
  /** Grants that stay out, unless the graph has them. */
  readonly cancelled: CancelledGrants;
  /** Of a dry run in a graph without actors and grants: looking for each would be a quarter of its work. */
  readonly isNothingKnown: boolean;
}

/** What became of each node that the batch names. */
export interface BatchOutcome {
  readonly id: string;
  readonly label: 'Actor' | 'Initiative' | 'FundingLink' | 'Source' | 'Territory';
  readonly isNew: boolean;
  readonly isChanged: boolean;
  /** It was archived, as after an import was undone: for a reader of the report it is new. */
  readonly isBack?: boolean;
  /** An actor that gets its seat. */
  readonly isSeated?: boolean;
  /** Set when the graph keeps another amount for the grant than the file states. */
  readonly keeps?: KeptAmount;
}

type Properties = Readonly<Record<string, unknown>>;
type Known = ReadonlyMap<string, Properties>;

/** A node as the statement left it. */
interface Written {
  readonly id: string;
  readonly after: Properties;
}

/** With `isDry`, only reports what would become of them. */
export async function writeSubsidies(
  database: Database,
  { source, sourceId, news, again, links: all, isBroughtNow, cancelled, isNothingKnown }: SubsidyBatch,
  authorship: Authorship,
  isDry: boolean,
): Promise<BatchOutcome[]> {
  const work = async (run: Run) => {
    // The lock keeps acts from writing between the reads and writes of a batch; otherwise the batch could restore an
    // actor that was merged meanwhile.
    if (!isDry) await run('write/take-turn');
    const named = isNothingKnown ? [] : [...news, ...again].map(({ id }) => id);
    const [{ known: knownActors, today }, knownLinks] = await Promise.all([
      readActors(run, named),
      readLinks(run, isNothingKnown ? [] : all),
    ]);
    const kept = new Map(
      all.flatMap((link) => {
        const one = knownLinks.has(link.id) ? undefined : keptOut(link, cancelled);
        return one === undefined ? [] : [[link.id, one] as const];
      }),
    );
    const links = all.filter(({ id }) => !kept.has(id));
    const isThere = ({ id }: StatedParty) => knownActors.has(id) && !isArchived(knownActors.get(id));
    const toToday = (party: StatedParty) => ({ ...party, id: today(party.id) });
    // An actor that only known links name may have another id there, from an earlier release or a merge.
    const needed = new Set(
      links
        .filter(({ id }) => !knownLinks.has(id))
        .flatMap(({ funder, beneficiary }) => [today(funder), today(beneficiary)]),
    );
    const isMeant = ({ id }: StatedParty) => knownActors.has(id) || needed.has(id);
    const back = isNothingKnown ? [] : again.map(toToday).filter((party) => !isThere(party));
    const stated = [...news.map(toToday), ...back].filter(isMeant);
    const seats = await findNewSeats(run, stated, sourceId, knownActors);
    const actors = [...mergeActorRows(stated, knownActors, isBroughtNow).values()];
    for (const actor of actors) if (seats.has(actor.id)) actor.isChanged = true;
    const isNews =
      needed.size > 0 || actors.some(({ isChanged }) => isChanged) || [...knownLinks.values()].some(isRestored);
    const isKnown = async ({ id }: StatedSource) => (await run('import/known-sources', { ids: [id] })).length > 0;
    const told = source !== undefined && (isNews || (await isKnown(source))) ? [source] : [];
    const saved = await saveSources(run, told, isDry);
    const outcomes = [
      ...saved.outcomes.map(describeSourceOutcome),
      ...actors.map((actor) => ({ ...describeActor(actor), isSeated: seats.has(actor.id) })),
      // In the order of the batch.
      ...all.map((link) => describeKept(kept.get(link.id)) ?? describeLink(link, knownLinks.get(link.id))),
    ];
    const touched = outcomes.filter(({ isNew, isChanged }) => isNew || isChanged);
    if (isDry || touched.length === 0) return outcomes;
    const changedActors = await saveActors(run, actors);
    await seatActors(run, seats.values());
    // The ids of links depend on what the file states, so that they stay the same when actors are merged.
    const newLinks = links
      .filter(({ id }) => !knownLinks.has(id))
      .map((link) => ({ ...link, funder: today(link.funder), beneficiary: today(link.beneficiary) }));
    if (newLinks.length > 0) await run('import/funding-links', { rows: newLinks });
    const revived = touched.filter(({ label, isChanged }) => label === 'FundingLink' && isChanged);
    const restored = await reviveLinks(run, idsOf(revived), statedOf(links, knownLinks, today));
    const tracked = tellChanges(
      pairStates(knownActors, changedActors, seats),
      idsOf(touched.filter(({ label, isNew }) => label !== 'Source' && isNew)),
    );
    const sides = [saved.tracked, tracked, restored].reduce(unite);
    await recordChange(run, { ...authorship, ids: idsOf(touched), ...sides });
    return outcomes;
  };
  return isNothingKnown && source === undefined ? work(findNothing) : database.transaction(work);
}

/** What each statement finds in an empty graph. */
const findNothing: Run = async () => [];

const idsOf = (found: readonly BatchOutcome[]) => found.map(({ id }) => id);

const unite = (one: Tracked, other: Tracked): Tracked => ({
  before: one.before || other.before ? { ...one.before, ...other.before } : undefined,
  after: one.after || other.after ? { ...one.after, ...other.after } : undefined,
});

async function readLinks(run: Run, links: readonly NewFundingLink[]): Promise<Known> {
  const ids = links.map(({ id }) => id);
  const rows =
    ids.length === 0 ? [] : await run<{ id: string; before: Properties }>('import/known-funding-links', { ids });
  const known = new Map(rows.map(({ id, before }) => [id, before]));
  const missing = ids.filter((id) => !known.has(id));
  const renamed =
    missing.length === 0 ? [] : await run<{ id: string; before: Properties }>('import/stated-as', { ids: missing });
  for (const { id, before } of renamed) known.set(id, before);
  return known;
}

async function saveActors(run: Run, actors: readonly ActorState[]): Promise<Written[]> {
  const rows = actors
    .filter(({ isChanged }) => isChanged)
    .map((actor) => ({ id: actor.id, properties: writeActorProperties(actor) }));
  return rows.length === 0 ? [] : run<Written>('import/actors', { rows });
}

/** What the file states of them, by the ids that they have in the graph. */
function statedOf(
  links: readonly NewFundingLink[],
  known: Known,
  today: (id: string) => string,
): ReadonlyMap<string, StatedGrant> {
  return new Map(
    links.map(({ id, funder, beneficiary, properties: { amount = null, correctedBy = null } }) => [
      String(known.get(id)?.id ?? id),
      { amount, correctedBy, funder: today(funder), beneficiary: today(beneficiary) },
    ]),
  );
}

interface StatedGrant {
  /** Cents. */
  readonly amount: unknown;
  readonly correctedBy: unknown;
  readonly funder: string;
  readonly beneficiary: string;
}

/**
 * Restored with the amount and the actors of the file: when they were archived, another row may have reduced the amount,
 * and a name may have been taken for another actor.
 */
async function reviveLinks(
  run: Run,
  ids: readonly string[],
  stated: ReadonlyMap<string, StatedGrant>,
): Promise<Tracked> {
  return trackChanges(run, ids, async () => {
    const rows = ids.flatMap((id) => ({ id, ...(stated.get(id) as StatedGrant) }));
    if (rows.length > 0) {
      await run('import/revive-funding-links', { rows });
      await run('import/redirect-grants', { rows });
    }
    return [];
  });
}

/** The states before and after, for actors that existed. Of their relations, a file of subsidies adds only a first seat. */
function pairStates(
  known: Known,
  written: readonly Written[],
  seats: ReadonlyMap<string, NewSeat>,
): [EntityState, EntityState][] {
  const stateOf = (id: string, properties: Properties, seat?: NewSeat): EntityState => ({
    ...{ id, label: 'Actor', relations: seat === undefined ? [] : [relationOf(seat)] },
    properties: plain(properties) as Properties,
  });
  return written.flatMap(({ id, after }) => {
    const before = known.get(id);
    return before ? [[stateOf(id, before), stateOf(id, after, seats.get(id))] as [EntityState, EntityState]] : [];
  });
}

function describeSourceOutcome({ id, isNew, isChanged, before }: SourceOutcome): BatchOutcome {
  return { id, label: 'Source', isNew, isChanged, isBack: isArchived(before) };
}

function describeActor({ id, before, isChanged }: ActorState): BatchOutcome {
  const isNew = before === undefined;
  return { id, label: 'Actor', isNew, isChanged: !isNew && isChanged, isBack: isArchived(before) };
}

function describeLink(link: NewFundingLink, before: Properties | undefined): BatchOutcome {
  const id = String(before?.id ?? link.id);
  if (before === undefined) return { id, label: 'FundingLink', isNew: true, isChanged: false };
  const isChanged = isRestored(before);
  const keeps = isChanged ? undefined : keptAmount(link, before);
  return { id, label: 'FundingLink', isNew: false, isChanged, isBack: isChanged, ...(keeps ? { keeps } : {}) };
}

const describeKept = (keeps: KeptAmount | undefined): BatchOutcome | undefined =>
  keeps && { id: keeps.id, label: 'FundingLink', isNew: false, isChanged: false, keeps };

/** An archived grant that a file states is restored, unless another file has taken it back whole. */
const isRestored = (properties: Properties): boolean => isArchived(properties) && !isCancelled(properties);

interface NewSeat {
  /** Id of the actor. */
  readonly id: string;
  /** Id of the commune. */
  readonly seat: string;
  readonly source: string;
  readonly line: number;
}

/**
 * The seats that a file of subsidies states, of the actors of which no place is known.
 * @param known properties of the actors that are known, archived ones included
 */
async function findNewSeats(
  run: Run,
  parties: readonly StatedParty[],
  source: string,
  known: ReadonlyMap<string, Readonly<Record<string, unknown>>>,
): Promise<ReadonlyMap<string, NewSeat>> {
  const stated = new Map<string, NewSeat>();
  for (const { id, seat } of parties)
    if (seat !== undefined && !stated.has(id)) stated.set(id, { id, seat: seat.id, source, line: seat.line });
  const ids = [...stated.keys()].filter((id) => known.has(id));
  const placed = ids.length === 0 ? [] : await run<{ id: string }>('import/placed-actors', { ids });
  for (const { id } of placed) stated.delete(id);
  return stated;
}

async function seatActors(run: Run, seats: Iterable<NewSeat>): Promise<void> {
  const none = { actsIn: [], themes: [], needs: [], offers: [], statedBy: [] };
  const rows = [...seats].map(({ id, seat, source, line }) => ({
    ...{ id, source, line: BigInt(line), seat: [seat] },
    ...none,
  }));
  if (rows.length > 0) await run('import/link-actors', { rows });
}

/** As the state of the actor holds it. */
const relationOf = ({ seat, source, line }: NewSeat): EntityRelation => ({
  ...{ type: 'SEATED_IN', other: seat, properties: { source, row: line } },
});
