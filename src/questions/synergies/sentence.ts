/** Why two initiatives or two actors could do more together, in words for decision makers (P1, P2, P4, P5, P6). */

import type { Context } from '../../answers/context.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { type Parts, type Said, tellParts } from '../../words/said.js';
import { complementary } from './complementary-parts.js';
import { introduction } from './introduction-parts.js';
import { needOffer } from './need-offer-parts.js';
import { MOST_SHARED, pooling } from './pooling-parts.js';
import { relay } from './relay-parts.js';
import type { SynergyRow } from './row.js';
import { gatherTold, namedIn, type Told } from './told.js';

export async function saySynergy(context: Context, row: SynergyRow, language: Language): Promise<Said> {
  const told = await gatherTold(context, row);
  const speak = await speaker(
    context,
    language,
    [
      row.a,
      row.b,
      ...namedIn(told),
      ...row.sharedLeaves,
      ...row.sharedThemes.map(({ theme }) => theme),
      ...row.leavesOfA,
      ...row.leavesOfB,
      ...(row.goBetweens ?? [])
        .slice(0, 1)
        .flatMap(({ actor, initiatives }) => [actor, ...initiatives.slice(0, MOST_SHARED)]),
      ...(row.lastShared ? [row.lastShared.initiative] : []),
      ...(row.commonFunders ?? []),
      ...(row.commonPartners ?? []).map(({ actor }) => actor),
      ...row.exchanges.flatMap(({ seeker, theme, offers }) => [seeker, theme, ...offers.map(({ actor }) => actor)]),
    ],
    row.asOf,
  );
  return tellParts(partsOf[row.kind](speak, row, told), row.asOf, speak.isExample, language);
}

const partsOf: Readonly<Record<SynergyRow['kind'], (speak: Speaker, row: SynergyRow, told: Told) => Parts>> = {
  POOLING: pooling,
  COMPLEMENTARY: complementary,
  NEED_OFFER: needOffer,
  RELAY: relay,
  INTRODUCTION: introduction,
};
