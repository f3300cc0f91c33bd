/** Writes a batch of subsidies: one transaction, one Change, and nothing at all when everything is known already. */
import type { Database, Run } from '../database/database.js';
import { recordChange } from '../write/record-change.js';
import { trackChanges } from '../write/track-changes.js';
import { followMerges } from './follow-merges.js';
import { type ActorState, mergeActors, writeActorProperties } from './merge-actors.js';
import { type SourceOutcome, type StatedSource, saveSources } from './sources.js';
import type { NewFundingLink } from './subsidy-links.js';
import type { StatedParty } from './subsidy-row.js';

export interface SubsidyBatch {
  /** Who grants and who benefits, as stated. */
  readonly parties: readonly StatedParty[];
  readonly links: readonly NewFundingLink[];
  /** Given with the first batch only. */
  readonly source: StatedSource | undefined;
}

export interface Authorship {
  readonly by: string;
  readonly what: string;
  readonly import: string;
  /** Of the batch. */
  readonly rows?: number;
}

/** What became of each node that the batch names. */
export interface Outcome {
  readonly id: string;
  readonly label: 'Actor' | 'Initiative' | 'FundingLink' | 'Source';
  readonly isNew: boolean;
  readonly isChanged: boolean;
}

interface Known {
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>>;
}

/** With `isDry`, what would become of them. */
export async function writeSubsidies(
  database: Database,
  { source, ...stated }: SubsidyBatch,
  authorship: Authorship,
  isDry: boolean,
): Promise<Outcome[]> {
  return database.transaction(async (run) => {
    const sources = await saveSources(run, source === undefined ? [] : [source], isDry);
    const { parties, links } = await asOfToday(run, stated);
    const knownActors = await readKnown(run, 'import/known-actors', parties);
    const knownLinks = await readKnown(run, 'import/known-funding-links', links);
    const actors = [...mergeActors(parties, knownActors).values()];
    const outcomes = [
      ...sources.map(describeSourceOutcome),
      ...actors.map(describeActor),
      ...links.map(({ id }) => describeLink(id, knownLinks.get(id))),
    ];
    if (!isDry) await save(run, links, actors, outcomes, authorship);
    return outcomes;
  });
}

/** The ids of links stay those of what the file states, so that a link is the same before and after its actors are merged. */
async function asOfToday(run: Run, { parties, links }: Omit<SubsidyBatch, 'source'>) {
  const ends = links.flatMap(({ funder, beneficiary }) => [funder, beneficiary]);
  const today = await followMerges(run, [...parties.map(({ id }) => id), ...ends]);
  return {
    parties: parties.map((party) => ({ ...party, id: today(party.id) })),
    links: links.map((link) => ({ ...link, funder: today(link.funder), beneficiary: today(link.beneficiary) })),
  };
}

async function save(
  run: Run,
  links: readonly NewFundingLink[],
  actors: readonly ActorState[],
  outcomes: readonly Outcome[],
  authorship: Authorship,
): Promise<void> {
  const touched = outcomes.filter(({ isNew, isChanged }) => isNew || isChanged);
  if (touched.length === 0) return;
  const idsOf = (found: readonly Outcome[]) => found.map(({ id }) => id);
  const entities = touched.filter(({ label }) => label !== 'Source');
  const updated = entities.filter(({ isChanged }) => isChanged);
  const tracked = await trackChanges(run, idsOf(updated), async () => {
    const changedActors = actors.filter(({ isChanged }) => isChanged);
    if (changedActors.length > 0) {
      const rows = changedActors.map((actor) => ({ id: actor.id, properties: writeActorProperties(actor) }));
      await run('import/actors', { rows });
    }
    const created = idsOf(entities.filter(({ isNew }) => isNew));
    const isCreated = new Set(created);
    const newLinks = links.filter(({ id }) => isCreated.has(id));
    if (newLinks.length > 0) await run('import/funding-links', { rows: newLinks });
    const revived = idsOf(updated.filter(({ label }) => label === 'FundingLink'));
    if (revived.length > 0) await run('import/revive-funding-links', { ids: revived });
    return created;
  });
  await recordChange(run, { ...authorship, ids: idsOf(touched), ...tracked });
}

async function readKnown(run: Run, statement: string, named: readonly { readonly id: string }[]) {
  const ids = [...new Set(named.map(({ id }) => id))];
  const rows = ids.length === 0 ? [] : await run<Known>(statement, { ids });
  return new Map(rows.map(({ id, before }) => [id, before]));
}

function describeSourceOutcome({ id, isNew, isChanged }: SourceOutcome): Outcome {
  return { id, label: 'Source', isNew, isChanged };
}

function describeActor({ id, before, isChanged }: ActorState): Outcome {
  const isNew = before === undefined;
  return { id, label: 'Actor', isNew, isChanged: !isNew && isChanged };
}

function describeLink(id: string, before: Known['before'] | undefined): Outcome {
  const isArchived = (before?.archivedOn ?? null) !== null;
  return { id, label: 'FundingLink', isNew: before === undefined, isChanged: isArchived };
}
