/** Whom to ask for advice before companies are consulted, or before somebody far away helps. */
import { COMPANY } from '../../model/actors.js';
import { byteAt } from '../../model/at.js';
import { isPublic } from '../../model/closed-lists.js';
import { dayOf } from '../../model/days.js';
import { findNumber, idOf } from '../../model/ids.js';
import { hasEnded } from '../../model/initiatives.js';
import type { Snapshot } from '../../model/snapshot.js';
import { experiencedPeers } from '../matters/around/experienced.js';

/** By id. */
export interface Advisor {
  readonly actor: string;
  /** What it leads, or led, on the theme. */
  readonly initiative: string;
  /** Whether that has ended: then it has done it, else it does it. */
  readonly isOver: boolean;
}

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
): Advisor | null {
  const { actors, initiatives, themes } = snapshot;
  const [from, on] = [findNumber(actors.table, seeker), findNumber(themes.table, theme)];
  const isCompany = (id: string) => actors.kind.values[findNumber(actors.table, id)] === COMPANY;
  const isOfCompany = providers.some(isCompany);
  if (from < 0 || on < 0 || !(isOfCompany || isFar)) return null;
  const peers = experiencedPeers(snapshot, from, on, dayOf(asOf)).filter(
    ({ actor }) => actor !== from && !providers.includes(idOf(actors.table, actor)),
  );
  const publicPeer = peers.find(({ actor }) => isPublic(byteAt(actors.kind.values, actor)));
  const peer = (isOfCompany ? publicPeer : undefined) ?? peers[0];
  if (peer === undefined) return null;
  return {
    actor: idOf(actors.table, peer.actor),
    initiative: idOf(initiatives.table, peer.initiative),
    isOver: hasEnded(initiatives, peer.initiative, dayOf(asOf)),
  };
}
