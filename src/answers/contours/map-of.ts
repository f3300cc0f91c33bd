/** The map of a territory at one level, drawn in a thread and cached until the graph changes. */
import { createHash } from 'node:crypto';
import type { Database } from '../../database/database.js';
import type { Fresh } from '../../fresh/fresh.js';
import type { TerritoryLevel } from '../../language/generated/types.js';
import { badInput } from '../../words/tell.js';
import { type MapCommune, type MapPart, mapOfParts } from './draw.js';

export interface DrawnMap {
  /** TopoJSON. */
  readonly text: string;
  /** Hash of the text, for `if-none-match`. */
  readonly etag: string;
}

/** The largest région has 4,300 communes. */
const MOST_COMMUNES = 6_000;

/**
 * @returns undefined when no contour is available for any commune that belongs to a territory of this level
 * @throws BadInput when it has too many communes
 */
export async function mapOf(
  database: Database,
  fresh: Fresh,
  level: TerritoryLevel,
  territory: string,
): Promise<DrawnMap | undefined> {
  const draw = () => drawMapOf(database, fresh, level, territory);
  return fresh.known.remember(`map ${level} ${territory}`, draw, (map) => 2 * (map?.text.length ?? 0));
}

async function drawMapOf(
  database: Database,
  fresh: Fresh,
  level: TerritoryLevel,
  territory: string,
): Promise<DrawnMap | undefined> {
  const rows = await database.read<MapCommune>('contours', {
    ask: { territory, level, limit: MOST_COMMUNES + 1 },
  });
  if (rows.length > MOST_COMMUNES) {
    throw badInput('MAP_TOO_LARGE', ['contours', territory], { most: MOST_COMMUNES });
  }
  const communes = rows.filter(({ parts }) => parts.length > 0);
  if (communes.length === 0) return undefined;
  const ids = [...new Set(communes.flatMap(({ parts }) => parts))];
  const parts = await database.read<MapPart>('contour-parts', { ask: { ids, limit: ids.length } });
  const text = await fresh.pool.run(mapOfParts, [level.toLowerCase(), communes, parts]);
  const digest = createHash('sha256').update(text).digest('base64url');
  return { text, etag: `"${digest.slice(0, 22)}"` };
}
