/** Reads the names of all territories once for an import, and only when one of its rows names a territory in words. */
import type { Run } from '../../database/database.js';
import { type NamedTerritory, TerritoryNames } from './territory-names.js';

export class KnownNames {
  #names: TerritoryNames | undefined;

  async read(run: Run): Promise<TerritoryNames> {
    this.#names ??= new TerritoryNames(await run<NamedTerritory>('import/territory-names'));
    return this.#names;
  }
}
