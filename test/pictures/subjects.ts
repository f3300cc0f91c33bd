/** What the pages of one record are about: the first of each list, and a meeting and an invitation made for the pictures. */
import type { Product } from './product.js';

export interface Subjects {
  /** The first matter of each kind. */
  readonly matters: Readonly<Record<string, string>>;
  readonly actor: string;
  readonly initiative: string;
  readonly epci: string;
  readonly meeting: string;
  /** The address of a link to contribute. */
  readonly invitation: string;
}

interface Found {
  readonly matters: { readonly nodes: { id: string; kind: string; callFirst: { id: string }[] }[] };
  readonly overlaps: { readonly nodes: { initiatives: { id: string }[] }[] };
  readonly coverageMatrix: { readonly territories: { id: string }[] };
  readonly actors: { readonly nodes: { id: string; nextMeetingOn: string | null }[] };
  readonly viewer: { readonly today: string };
}

/** @param product with some initiatives */
export async function prepareSubjects({ ask }: Pick<Product, 'ask'>): Promise<Subjects> {
  const { matters, overlaps, coverageMatrix, actors, viewer }: Found = await ask(`{
    matters(first: 200) { nodes { id kind callFirst { id } } }
    overlaps(first: 1) { nodes { initiatives { id } } }
    coverageMatrix(root: true) { territories { id } }
    actors(filter: { kind: [BODY] }, first: 50) { nodes { id nextMeetingOn } }
    viewer { today }
  }`);
  const actor = matters.nodes.find(({ callFirst }) => callFirst.length > 0)?.callFirst[0]?.id ?? '';
  const body = actors.nodes.find(({ nextMeetingOn }) => nextMeetingOn !== null) ?? actors.nodes[0];
  const agenda = matters.nodes.slice(0, 5).map(({ id }) => `"${id}"`);
  const { createMeeting, inviteContributor } = await ask(`mutation {
    createMeeting(input: { body: "${body?.id}", on: "${body?.nextMeetingOn ?? viewer.today}", agenda: [${agenda}] }) { meeting { id } }
    inviteContributor(input: { actor: "${actor}", function: "Mission numérique" }) { link }
  }`);
  return {
    matters: Object.fromEntries(matters.nodes.toReversed().map(({ id, kind }) => [kind, id])),
    actor,
    initiative: overlaps.nodes[0]?.initiatives[0]?.id ?? '',
    epci: coverageMatrix.territories[0]?.id ?? '',
    meeting: createMeeting.meeting.id,
    invitation: inviteContributor.link,
  };
}
