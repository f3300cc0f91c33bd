/** Finds the commune that rows of subsidies state for their beneficiaries: their seat, where no place of them is known. */
import type { Database, Run } from '../../database/database.js';
import { remembered } from '../cells/remembered.js';
import { readCode, readTerritoryByName } from '../ecosystem/territory-by-name.js';
import type { Fault } from '../fault.js';
import { isLoss } from '../faults/is-loss.js';
import { Occurrences } from '../occurrences.js';
import { KnownNames } from '../territories/known-names.js';
import { resolveTerritories } from '../territories/resolve-territories.js';
import { withPostalCode } from '../territories/territory-names.js';
import type { StatedSubsidy } from './subsidy-row.js';
import type { SubsidyRow } from './subsidy-table.js';

/** Of so many actors a second commune is noticed. */
const MOST_SEATS = 100_000;

/** @param home the territory of the installation: of several communes of one name, the one in it is meant */
export class PlaceBeneficiaries {
  readonly #run: Run;
  readonly #names: KnownNames;
  readonly #told = new Occurrences();
  #readName: ((where: string) => Reading) | undefined;
  readonly #seats = new Map<string, Seat>();

  constructor(database: Pick<Database, 'read'>, home: string | undefined) {
    this.#run = (name, parameters) => database.read(name, parameters);
    this.#names = new KnownNames(home);
  }

  async place(rows: readonly SubsidyRow[]): Promise<readonly SubsidyRow[]> {
    const places = new Set(rows.flatMap(({ subsidy }) => subsidy?.beneficiary.place || []));
    if (places.size === 0) return rows;
    this.#readName ??= await this.#rememberNames();
    const readName = this.#readName;
    const codes = [...places].filter((place) => /^\d[\dAB]\d{3}$/.test(place));
    const byCode = codes.length === 0 ? undefined : await resolveTerritories(this.#run, codes);
    return rows.map((row) => {
      const { subsidy, faults } = row;
      if (subsidy === undefined || subsidy.beneficiary.place === '') return row;
      const { place } = subsidy.beneficiary;
      const known = byCode?.get(place);
      const found: Reading =
        known === undefined
          ? readName(`${nearOf(subsidy.funder.siren)} ${withPostalCode(place, subsidy.beneficiary.postalCode)}`)
          : readCode({ line: 0 }, 'seat', place, known);
      const { seat, other } = this.#choose(subsidy, found.id);
      const told = [...faults, ...this.#tell(found.fault, subsidy), ...(other === undefined ? [] : [other])];
      const beneficiary = { ...subsidy.beneficiary, seat };
      const isLost = found.fault !== undefined && isLoss(found.fault.rule) && row.cells !== undefined;
      return {
        ...row,
        subsidy: { ...subsidy, beneficiary },
        faults: told,
        ...(isLost ? { origin: row.origin ?? row.cells } : {}),
      };
    });
  }

  /** Many rows name one commune, and an unknown name is compared with all. */
  async #rememberNames(): Promise<(where: string) => Reading> {
    const names = await this.#names.read(this.#run);
    return remembered((where) => {
      const space = where.indexOf(' ');
      const near = where.slice(0, space) || undefined;
      return readTerritoryByName({ line: 0 }, 'seat', where.slice(space + 1), names, near);
    });
  }

  /** The first commune that a file states for an actor. */
  #choose({ beneficiary, line, placeColumn }: StatedSubsidy, stated: string | undefined) {
    const before = this.#seats.get(beneficiary.id);
    if (stated === undefined || stated === before?.id) return { seat: before };
    if (before === undefined) {
      const seat = { id: stated, line };
      if (this.#seats.size >= MOST_SEATS) this.#seats.clear();
      this.#seats.set(beneficiary.id, seat);
      return { seat };
    }
    const other: Fault = {
      ...{ line, column: placeColumn, value: beneficiary.place, rule: 'other-seat', isSettled: true },
      message: `line ${before.line} states another commune for "${beneficiary.name}"; the first one is its seat, where all its money counts`,
      remedy: 'nothing, if it has several establishments; correct its seat in its record if the other one is meant',
    };
    return { seat: before, other };
  }

  /** How a name was read is told once, that it cannot be read at each row. */
  #tell(fault: Fault | undefined, { line, placeColumn: column }: StatedSubsidy): readonly Fault[] {
    if (fault === undefined || !(isLoss(fault.rule) || this.#told.count(fault.message) === 1)) return [];
    return [{ ...fault, line, column }];
  }
}

/** The SIREN of a commune or a département holds the code of the département; empty for others. */
const nearOf = (siren: string | null): string => /^2[12](97\d|\d[\dAB])/.exec(siren ?? '')?.[1] ?? '';

type Seat = NonNullable<StatedSubsidy['beneficiary']['seat']>;

interface Reading {
  readonly id?: string | undefined;
  readonly fault?: Fault;
}
