/** Writes the sources of an ecosystem: those of the table, and the import's own when a row has no other. */
import type { Run } from '../../database/database.js';
import type { Tracked } from '../../write/track-changes.js';
import { type StatedSource, saveSources, sourceId } from '../sources.js';
import type { BatchOutcome } from '../subsidies/write-subsidies.js';
import { textOf } from './ecosystem-ids.js';
import type { EcosystemRecord } from './ecosystem-record.js';

export function stateSource(record: EcosystemRecord): StatedSource {
  const text = (column: string) => textOf(record, column) || null;
  const day = text('retrievedAt');
  const illustrative = record.values.get('illustrative');
  return {
    id: sourceId(textOf(record, 'id')),
    ...{ publisher: text('publisher'), licence: text('licence'), url: text('url') },
    illustrative: illustrative === undefined ? null : illustrative === true,
    retrievedAt: day === null ? null : `${day}T00:00:00Z`,
  };
}

/** When a source is stated twice, its last row counts. */
export async function writeSources(
  run: Run,
  sources: readonly StatedSource[],
): Promise<{ readonly outcomes: readonly BatchOutcome[]; readonly tracked: Tracked }> {
  const distinct = [...new Map(sources.map((source) => [source.id, source])).values()];
  const { outcomes, tracked } = await saveSources(run, distinct, false);
  return { outcomes: outcomes.map((outcome) => ({ ...outcome, label: 'Source' as const })), tracked };
}
