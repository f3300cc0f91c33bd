/** Every act and every subscription; each act can use what the acts before it created. */
import { type Operation, operations, type Subjects } from './operation.js';

const errors = 'userErrors { code field message }';
const act = (field: string, selection = errors) => `mutation { ${field} { ${selection} change } }`;

/** @param suggestion the id of an overlap @param change the id of a change */
export function usualActs(about: Subjects, suggestion: string, change: string): Operation[] {
  const { actor, otherActor, funder, initiative, fundingLink, theme, epci, department } = about;
  const participation = `actor: "${otherActor}", initiative: "${initiative}"`;
  return operations(false, {
    createActor: act(
      `createActor(input: {name: "Nouvel acteur", kind: ASSOCIATION, themes: ["${theme}"], actsIn: ["${epci}"]})`,
    ),
    createInitiative: act(
      `createInitiative(input: {title: "Nouveau projet", kind: PROJECT, themes: ["${theme}"], territories: ["${epci}"]})`,
    ),
    createFundingLink: act(
      `createFundingLink(input: {funder: "${funder}", beneficiary: "${actor}", amount: "1000.00", status: GRANTED})`,
    ),
    editActor: act(`editActor(input: {actor: "${actor}", tags: ["corpus"]})`),
    editInitiative: act(`editInitiative(input: {initiative: "${initiative}", tags: ["corpus"]})`),
    editFundingLink: act(`editFundingLink(input: {fundingLink: "${fundingLink}", amount: "2000.00"})`),
    setParticipation: act(`setParticipation(input: {${participation}, role: OBSERVER})`),
    removeParticipation: act(`removeParticipation(input: {${participation}, role: OBSERVER})`),
    setMembership: act(`setMembership(input: {member: "${actor}", organisation: "${otherActor}", role: MEMBER})`),
    removeMembership: act(`removeMembership(input: {member: "${actor}", organisation: "${otherActor}"})`),
    setLink: act(`setLink(input: {actor: "${actor}", linkedTo: "${otherActor}", nature: CONVENTION_WITH})`),
    removeLink: act(`removeLink(input: {actor: "${actor}", linkedTo: "${otherActor}", nature: CONVENTION_WITH})`),
    createTerritory: act(`createTerritory(input: {name: "Nouveau secteur", communes: ["COM-02691"]})`),
    editTerritory: act('editTerritory(input: {territory: "ZONE-none", name: "Secteur"})'),
    archiveTerritory: act('archiveTerritory(input: {territory: "ZONE-none"})'),
    setHome: act(`setHome(territory: "${department}")`),
    decide: act(`decide(input: {suggestion: "${suggestion}", status: RETAINED})`),
    createMeeting: act(`createMeeting(input: {body: "${actor}", on: "2027-01-15", agenda: ["${suggestion}"]})`),
    editMeeting: act('editMeeting(input: {meeting: "meeting-none", on: "2027-01-16"})'),
    freezeAgenda: act('freezeAgenda(input: {meeting: "meeting-none"})'),
    archiveMeeting: act('archiveMeeting(input: {meeting: "meeting-none"})'),
    recordDecision: act('recordDecision(input: {title: "Inviter les EPCI", owner: "Secrétariat"})'),
    mergeActors: act(`mergeActors(input: {keep: "${actor}", merge: "${otherActor}"})`),
    archiveFundingLink: act(`archiveFundingLink(input: {fundingLink: "${fundingLink}"})`),
    archiveInitiative: act(`archiveInitiative(input: {initiative: "${initiative}"})`),
    archiveActor: act(`archiveActor(input: {actor: "${actor}"})`),
    importFile: act('importFile(input: {upload: "upload-none"})'),
    cancelImport: act('cancelImport(input: {upload: "upload-none"})'),
    undoImport: act('undoImport(input: {import: "import-none"})'),
    inviteContributor: act(`inviteContributor(input: {actor: "${actor}", function: "Mission numérique"})`),
    revokeInvitation: act('revokeInvitation(input: {invitation: "invitation-none"})'),
    acceptProposals: `mutation { acceptProposals(input: {proposals: ["proposal-none"]}) { ${errors} changes } }`,
    refuseProposals: `mutation { refuseProposals(input: {proposals: ["proposal-none"]}) { ${errors} changes } }`,
    undo: act(`undo(change: "${change}")`),
  });
}

export function hostileActs({ actor, otherActor, initiative }: Subjects): Operation[] {
  const tags = Array.from({ length: 20_000 }, (_, k) => `tag-${k}`);
  return operations(true, {
    'editActor: many tags': [
      `mutation ($tags: [String!]) { editActor(input: {actor: "${actor}", tags: $tags}) { ${errors} } }`,
      { tags },
    ],
    'createActor: nameless': act('createActor(input: {name: "  "})'),
    'mergeActors: one with itself': act(`mergeActors(input: {keep: "${actor}", merge: "${actor}"})`),
    'setMembership: of itself': act(`setMembership(input: {member: "${actor}", organisation: "${actor}"})`),
    'setParticipation: of nobody': act(
      `setParticipation(input: {actor: "nobody", initiative: "${initiative}", role: LEAD})`,
    ),
    'decide: on nothing': act(`decide(input: {suggestion: "overlap-${actor}-${otherActor}", status: DISMISSED})`),
    // The caller of the corpus has no invitation.
    'propose: uninvited': act('propose(input: {change: {actor: {audiences: [SENIORS]}}})'),
    'withdrawProposal: uninvited': act('withdrawProposal(input: {proposal: "proposal-none"})'),
    'undo: of nothing': act('undo(change: "change-999999999")'),
  });
}

export function usualSubscriptions({ theme }: Subjects): Operation[] {
  return operations(false, {
    changed: 'subscription { changed { sequence ids } }',
    importProgress: 'subscription { importProgress(upload: "upload-none") { state progress } }',
    suggested: `subscription { suggested(theme: "${theme}") { sequence overlap { id } synergy { id } } }`,
  });
}
