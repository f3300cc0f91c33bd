/** Reads the names of all territories once for an import, and only when one of its rows names a territory in words. */
import type { Run } from '../../database/database.js';
import { readOfficialCode } from './official-code.js';
import { type NamedTerritory, TerritoryNames } from './territory-names.js';

export class KnownNames {
  readonly #home: string | undefined;
  #names: TerritoryNames | undefined;

  /** @param home id of the territory of the installation; undefined: the one in the graph */
  constructor(home: string | undefined) {
    this.#home = home;
  }

  async read(run: Run): Promise<TerritoryNames> {
    this.#names ??= new TerritoryNames(
      await run<NamedTerritory>('import/territory-names', { home: this.#home ?? null }),
      formerNames(),
    );
    return this.#names;
  }
}

/** Communes that became a part of another one, with the id of that one. */
const formerNames = () =>
  readOfficialCode().communes.flatMap(({ nom, chefLieu }) =>
    chefLieu === undefined ? [] : [[nom, `COM-${chefLieu}`] as const],
  );
