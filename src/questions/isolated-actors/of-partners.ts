/** What a partner of an actor has that the actor seeks, or seeks that the actor has. */
import type { Resource } from '../../language/generated/types.js';
import { intAt } from '../../model/at.js';
import { resources } from '../../model/closed-lists.js';
import { findNumber, idOf } from '../../model/ids.js';
import { itemAt } from '../../model/item-at.js';
import { listAt } from '../../model/lists.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Speaker } from '../../words/names.js';
import { sayNeed, sayOffer } from '../../words/resource-words.js';
import { counting, fill, type Part } from '../../words/said.js';
import { askWhom, withArticle } from '../../words/with-article.js';

/** References are ids. */
export interface OfPartner {
  readonly partner: string;
  readonly resource: Resource;
  readonly theme: string;
  readonly isOffer: boolean;
}

/**
 * The first by partner, an offer before a need. The themes may differ: partners know each other, and a room is a room.
 * Money and people to help are left out.
 */
export function findOfPartners(snapshot: Snapshot, id: string, partners: readonly string[]): OfPartner | null {
  const { actors, themes } = snapshot;
  const own = findNumber(actors.table, id);
  if (own < 0) return null;
  const statedIn = (list: Int32Array) =>
    Array.from({ length: list.length / 2 }, (_, at) => ({
      resource: itemAt(resources, intAt(list, 2 * at)),
      theme: idOf(themes.table, intAt(list, 2 * at + 1)),
    })).filter(({ resource }) => resource !== 'FUNDING' && resource !== 'AUDIENCE');
  const [needs, offers] = [actors.needs, actors.offers].map((lists) => statedIn(listAt(lists, own)));
  for (const partner of [...partners].sort()) {
    const number = findNumber(actors.table, partner);
    if (number < 0) continue;
    for (const [lists, wanted, isOffer] of [
      [actors.offers, needs, true],
      [actors.needs, offers, false],
    ] as const) {
      const found = statedIn(listAt(lists, number)).find(({ resource }) =>
        wanted?.some((each) => each.resource === resource),
      );
      if (found) return { partner, ...found, isOffer };
    }
  }
  return null;
}

/** @param isOfGroup whether the partner is one of a group that was named: "its partner" would be anybody's */
export function ofPartnerWords(speak: Speaker, found: OfPartner | null, isOfGroup: boolean): Part {
  if (found === null) return fill('');
  const isFrench = speak.language === 'FR';
  const what = (found.isOffer ? sayOffer : sayNeed)(found.resource, speak.language);
  return counting(
    fill(
      isFrench
        ? `${isOfGroup ? 'Dans le groupe,' : 'Son partenaire'} {partner} {what} ({theme}).`
        : `${isOfGroup ? 'Within the group,' : 'Its partner'} {partner} {what} ({theme}).`,
      {
        ...{
          partner: isOfGroup ? withArticle(speak, found.partner) : speak.name(found.partner),
          what,
          theme: speak.name(found.theme),
        },
      },
    ),
    what,
  );
}

/** The next step, where a partner has what the actor seeks. */
export function askPartner(speak: Speaker, { partner, resource, theme }: OfPartner): Part {
  const isFrench = speak.language === 'FR';
  const what = sayOffer(resource, speak.language);
  return counting(
    fill(
      isFrench
        ? 'Demander d’abord {partner}, son partenaire, qui {what} ({theme}).'
        : 'First ask its partner {partner}, which {what} ({theme}).',
      {
        ...{ partner: askWhom(speak, partner), what, theme: speak.name(theme) },
      },
    ),
    what,
  );
}
