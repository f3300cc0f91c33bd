/** The acts about actors, initiatives and funding links: the input goes to the writer, and the payload has the new state. */

import type { PageArguments } from '../answers/connection.js';
import type { Context } from '../answers/context.js';
import { type Stub, stub } from '../answers/stubs.js';
import type { Database } from '../database/database.js';
import { findPersons } from '../words/persons/find-persons.js';
import type { Done } from '../write/act.js';
import { type ActInput, archive, create, edit } from '../write/edit.js';
import { mergeActors } from '../write/merge.js';
import { actorNoun, fundingLinkNoun, initiativeNoun, type Noun, territoryNoun } from '../write/nouns.js';
import {
  linkTie,
  membershipTie,
  participationTie,
  type RelationKind,
  removeRelation,
  setRelation,
} from '../write/relate.js';
import { type UserError, userError } from '../write/user-errors.js';
import { archiveTerritory, createTerritory, editTerritory } from '../write/zones.js';
import { buildActPayload, tellArchived, tellGone } from './act-payload.js';
import { readChanged } from './read-changed.js';

type Write = (database: Database, asked: ActInput) => Promise<Done>;

const perform = ({ database, caller }: Context, act: string, input: object, write: Write) =>
  write(database, { act, by: caller, input: { ...input } });

/** A note may name a person, because only editors read it; the payload warns the author. */
function findWarnings(act: string, input: object): UserError[] {
  const note = 'note' in input && typeof input.note === 'string' ? input.note : '';
  return findPersons(note).map(({ text }) => userError(act, 'note', 'PERSON_KEPT', { seen: text }));
}

/** The payload of an act about a noun: the entity is in the field named after the noun. */
function about<Word extends string>(noun: Noun & { readonly word: Word }, act: string, write: Write) {
  return async (_: unknown, { input }: { readonly input: object }, context: Context) => {
    const done = await perform(context, act, input, write);
    const isRefused = done.userErrors.length > 0;
    const merged = act === 'mergeActors' && !isRefused && 'merge' in input ? [String(input.merge)] : [];
    const found = done.entity === null ? null : stub(noun.label, done.entity);
    const now = { warnings: isRefused ? [] : findWarnings(act, input), [noun.word]: found };
    return buildActPayload(context, done, now as Pick<typeof now, 'warnings'> & Record<Word, Stub | null>, {
      gone: () => tellGone(context, merged),
    });
  };
}

function archiving(act: string, write: Write) {
  return async (_: unknown, { input }: { readonly input: object }, context: Context) => {
    return tellArchived(context, await perform(context, act, input, write));
  };
}

function nodesOf(payload: string) {
  return ({ change = null }: { readonly change?: string | null }, args: PageArguments, context: Context) =>
    readChanged(context, `${payload}.nodes`, change, args);
}

const creating =
  (noun: Noun): Write =>
  (database, asked) =>
    create(database, noun, asked);
const editing =
  (noun: Noun): Write =>
  (database, asked) =>
    edit(database, noun, asked);
const removingFromView =
  (noun: Noun): Write =>
  (database, asked) =>
    archive(database, noun, asked);
const setting =
  (tie: RelationKind): Write =>
  (database, asked) =>
    setRelation(database, tie, asked);
const removing =
  (tie: RelationKind): Write =>
  (database, asked) =>
    removeRelation(database, tie, asked);

export const edits = {
  Mutation: {
    createActor: about(actorNoun, 'createActor', creating(actorNoun)),
    editActor: about(actorNoun, 'editActor', editing(actorNoun)),
    archiveActor: archiving('archiveActor', removingFromView(actorNoun)),
    mergeActors: about(actorNoun, 'mergeActors', mergeActors),
    createInitiative: about(initiativeNoun, 'createInitiative', creating(initiativeNoun)),
    editInitiative: about(initiativeNoun, 'editInitiative', editing(initiativeNoun)),
    archiveInitiative: archiving('archiveInitiative', removingFromView(initiativeNoun)),
    createFundingLink: about(fundingLinkNoun, 'createFundingLink', creating(fundingLinkNoun)),
    editFundingLink: about(fundingLinkNoun, 'editFundingLink', editing(fundingLinkNoun)),
    archiveFundingLink: archiving('archiveFundingLink', removingFromView(fundingLinkNoun)),
    createTerritory: about(territoryNoun, 'createTerritory', createTerritory),
    editTerritory: about(territoryNoun, 'editTerritory', editTerritory),
    archiveTerritory: archiving('archiveTerritory', archiveTerritory),
    setMembership: about(actorNoun, 'setMembership', setting(membershipTie)),
    removeMembership: about(actorNoun, 'removeMembership', removing(membershipTie)),
    setParticipation: about(initiativeNoun, 'setParticipation', setting(participationTie)),
    removeParticipation: about(initiativeNoun, 'removeParticipation', removing(participationTie)),
    setLink: about(actorNoun, 'setLink', setting(linkTie)),
    removeLink: about(actorNoun, 'removeLink', removing(linkTie)),
  },
  ActorPayload: { nodes: nodesOf('ActorPayload') },
  ArchivePayload: { nodes: nodesOf('ArchivePayload') },
  FundingLinkPayload: { nodes: nodesOf('FundingLinkPayload') },
  InitiativePayload: { nodes: nodesOf('InitiativePayload') },
  TerritoryPayload: { nodes: nodesOf('TerritoryPayload') },
};
