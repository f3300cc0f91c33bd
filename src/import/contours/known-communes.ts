/** The current communes by every code that they have or had, and their EPCI. */
import type { Database } from '../../database/database.js';
import { BadInput } from '../../errors.js';

export interface KnownCommunes {
  /** By code: the id of the commune, and whether the code is a former one. */
  readonly byCode: ReadonlyMap<string, { readonly id: string; readonly isFormer: boolean }>;
  /** By id of a commune: the id of its EPCI; a few have none. */
  readonly epciOf: ReadonlyMap<string, string>;
  /** The EPCI with all, or some, of their communes among these. */
  epciAmong(communes: ReadonlySet<string>): EpciAmong;
}

export interface EpciAmong {
  readonly complete: ReadonlySet<string>;
  readonly incomplete: ReadonlyMap<string, { readonly here: number; readonly all: number }>;
}

interface Row {
  readonly id: string;
  readonly code: string;
  readonly formerCodes: readonly string[];
  readonly epci: readonly string[];
}

/** @throws BadInput when the graph contains no commune */
export async function readCommunes(database: Pick<Database, 'read'>): Promise<KnownCommunes> {
  const rows = await database.read<Row>('import/communes');
  if (rows.length === 0) {
    throw new BadInput(
      'import contours: the graph contains no commune; load the territories first, with passerelle serve',
    );
  }
  const byCode = new Map<string, { id: string; isFormer: boolean }>();
  for (const { id, formerCodes } of rows) for (const code of formerCodes) byCode.set(code, { id, isFormer: true });
  for (const { id, code } of rows) byCode.set(code, { id, isFormer: false });
  const epciOf = new Map(rows.flatMap(({ id, epci: [first] }) => (first === undefined ? [] : [[id, first] as const])));
  return {
    byCode,
    epciOf,
    epciAmong(communes) {
      const counts = new Map<string, { here: number; all: number }>();
      for (const [commune, epci] of epciOf) {
        const count = counts.get(epci) ?? { here: 0, all: 0 };
        counts.set(epci, { here: count.here + (communes.has(commune) ? 1 : 0), all: count.all + 1 });
      }
      const some = [...counts].filter(([, { here }]) => here > 0);
      return {
        complete: new Set(some.flatMap(([epci, { here, all }]) => (here === all ? [epci] : []))),
        incomplete: new Map(some.filter(([, { here, all }]) => here < all)),
      };
    },
  };
}
