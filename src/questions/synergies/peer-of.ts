/** Whom to ask for advice before companies are consulted, or before somebody far away helps. */
import { COMPANY } from '../../model/actors.js';
import { byteAt } from '../../model/at.js';
import { isPublic } from '../../model/closed-lists.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import { experiencedPeers } from '../matters/around/experienced.js';

/**
 * Of a need that a company offers to meet: who leads, or led, something on its theme, a public actor first. Null when nobody does, or no company offers.
 * @param isFar who could help is far away: then anybody who knows it is asked first, the nearest
 */
export function peerOf(
  snapshot: Snapshot,
  seeker: string,
  theme: string,
  providers: readonly string[],
  asOf: string,
  isFar: boolean,
): string | null {
  const { actors, themes } = snapshot;
  const [from, on] = [findNumber(actors.table, seeker), findNumber(themes.table, theme)];
  const isCompany = (id: string) => actors.kind.values[findNumber(actors.table, id)] === COMPANY;
  const isOfCompany = providers.some(isCompany);
  if (from < 0 || on < 0 || !(isOfCompany || isFar)) return null;
  const peers = experiencedPeers(snapshot, from, on, dayOf(asOf)).filter(
    ({ actor }) => actor !== from && !providers.includes(idOf(actors.table, actor)),
  );
  if (!isOfCompany) return peers[0] === undefined ? null : idOf(actors.table, peers[0].actor);
  const peer = peers.find(({ actor }) => isPublic(byteAt(actors.kind.values, actor))) ?? peers[0];
  return peer === undefined ? null : idOf(actors.table, peer.actor);
}
