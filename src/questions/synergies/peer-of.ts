/** Whom to ask for advice before companies are consulted. */
import { COMPANY } from '../../model/actors.js';
import { byteAt } from '../../model/at.js';
import { isPublic } from '../../model/closed-lists.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { experiencedPeers } from '../matters/around/experienced.js';

/** Of a need that a company offers to meet: who leads, or led, something on its theme, a public actor first. Null when nobody does, or no company offers. */
export function peerOf(
  snapshot: Snapshot,
  seeker: string,
  theme: string,
  providers: readonly string[],
  asOf: string,
): string | null {
  const { actors, themes } = snapshot;
  const [from, on] = [findNumber(actors.table, seeker), findNumber(themes.table, theme)];
  const isCompany = (id: string) => actors.kind.values[findNumber(actors.table, id)] === COMPANY;
  if (from < 0 || on < 0 || !providers.some(isCompany)) return null;
  const peers = experiencedPeers(snapshot, from, on, dayOf(asOf)).filter(({ actor }) => actor !== from);
  const peer = peers.find(({ actor }) => isPublic(byteAt(actors.kind.values, actor))) ?? peers[0];
  return peer === undefined ? null : idOf(actors.table, peer.actor);
}
