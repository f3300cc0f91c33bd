/**
 * Finds grants whose purpose is the title of a known initiative of their beneficiary. They are reported and not linked:
 * a title proves nothing, and a wrong link would change what the initiative still lacks.
 */
import type { Database } from '../../database/database.js';
import { normalizeName } from '../cells/normalize-name.js';
import { BATCH_ROWS } from '../options.js';
import type { FileFault } from '../report.js';
import { type StatedSubsidy, yearOfSubsidy } from './subsidy-row.js';

interface KnownTitle {
  readonly id: string;
  readonly title: string;
  readonly startYear: number | null;
  readonly endYear: number | null;
  readonly actors: readonly { readonly id: string; readonly siren: string | null }[];
}

export interface TitledGrant {
  readonly fault: FileFault;
  readonly cents: bigint;
}

/** More are not reported one by one: the files then name their programmes by the titles of initiatives. */
const MOST_GRANTS = 1_000;
/** A grant is often decided the year before. */
const YEARS_BEFORE = 1;

export class KnownTitles {
  readonly #database: Pick<Database, 'read'>;
  readonly #byTitle = new Map<string, KnownTitle[]>();
  readonly #found: (TitledGrant & { readonly link: string })[] = [];

  constructor(database: Pick<Database, 'read'>) {
    this.#database = database;
  }

  /** @returns whether there is any title */
  async open(): Promise<boolean> {
    for (const known of await this.#database.read<KnownTitle>('import/participant-titles')) {
      const title = normalizeName(known.title);
      this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), known]);
    }
    return this.#byTitle.size > 0;
  }

  /** @param links the ids of the funding links of the row */
  see(subsidy: StatedSubsidy, links: readonly string[], file: string | undefined): void {
    const { beneficiary, purpose, line } = subsidy;
    const [link] = links;
    if (purpose === null || link === undefined || this.#found.length >= MOST_GRANTS) return;
    const known = this.#byTitle.get(normalizeName(purpose))?.filter((one) => mayBeFinanced(one, subsidy)) ?? [];
    if (known.length === 0) return;
    const cents = subsidy.instruments.reduce((sum, each) => sum + (each.cents ?? 0n), 0n);
    const place = { ...(file === undefined ? {} : { file }), line, column: '', value: purpose };
    const ids = known.map(({ id }) => id).join(', ');
    const message = `"${purpose}" is also the title of a known initiative of "${beneficiary.name}" (${ids}): does this grant pay for it?`;
    const remedy = 'if so, name the initiative on the record of the grant';
    this.#found.push({ fault: { ...place, rule: 'initiative-title', message, remedy }, cents, link });
  }

  /** Call it when all rows were seen. Grants that finance an initiative already are left out. */
  async list(): Promise<readonly TitledGrant[]> {
    const done = new Set<string>();
    for (let start = 0; start < this.#found.length; start += BATCH_ROWS) {
      const ids = this.#found.slice(start, start + BATCH_ROWS).map(({ link }) => link);
      for (const { id } of await this.#database.read<{ id: string }>('import/financing', { ids })) done.add(id);
    }
    return this.#found.filter(({ link }) => !done.has(link));
  }
}

function mayBeFinanced({ actors, startYear, endYear }: KnownTitle, subsidy: StatedSubsidy): boolean {
  const { beneficiary } = subsidy;
  const isOfBeneficiary = actors.some(
    ({ id, siren }) => id === beneficiary.id || (siren !== null && siren === beneficiary.siren),
  );
  const year = yearOfSubsidy(subsidy);
  const isThen =
    year === null ||
    ((startYear === null || year >= startYear - YEARS_BEFORE) && (endYear === null || year <= endYear));
  return isOfBeneficiary && !beneficiary.isOneOfMany && isThen;
}
