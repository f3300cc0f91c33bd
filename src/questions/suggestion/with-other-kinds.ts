/** Synergies of other kinds between the same two initiatives, to which a dismissal also applies. */
import type { Context } from '../../answers/context.js';
import { findStanding } from './find.js';
import type { Standing } from './standing.js';

/** @returns for each suggestion itself, then those of that day of other kinds; a matter has none */
export async function withOtherKinds(
  context: Context,
  standings: readonly Standing[],
  asOf: string,
): Promise<readonly (readonly Standing[])[]> {
  const othersOf = ({ parts, others }: Standing) => (parts === undefined ? others : []);
  const asked = standings.flatMap((each) => othersOf(each).map((suggestion) => ({ suggestion, about: each.about })));
  const found: ReadonlyMap<string, Standing> = asked.length > 0 ? await findStanding(context, asked, asOf) : new Map();
  return standings.map((each) => [each, ...othersOf(each).flatMap((id) => found.get(id) ?? [])]);
}
