/** Finds the commune that rows of subsidies state for their beneficiaries: their seat, where no place of them is known. */
import type { Database, Run } from '../../database/database.js';
import { readTerritoryByName } from '../ecosystem/territory-by-name.js';
import type { Fault } from '../fault.js';
import { isLoss } from '../faults/is-loss.js';
import type { StatedSubsidy } from '../subsidies/subsidy-row.js';
import type { SubsidyRow } from '../subsidies/subsidy-table.js';
import { KnownNames } from '../territories/known-names.js';
import { resolveTerritories } from '../territories/resolve-territories.js';
import type { TerritoryNames } from '../territories/territory-names.js';

/** Many rows name one commune: how it was read is told once, that it cannot be read at each row. */
const MOST_KNOWN = 100_000;

/** @param home the territory of the installation: of several communes of one name, the one in it is meant */
export class PlaceBeneficiaries {
  readonly #run: Run;
  readonly #names: KnownNames;
  readonly #told = new Set<string>();
  readonly #seats = new Map<string, Seat>();

  constructor(database: Pick<Database, 'read'>, home: string | undefined) {
    this.#run = (name, parameters) => database.read(name, parameters);
    this.#names = new KnownNames(home);
  }

  async place(rows: readonly SubsidyRow[]): Promise<readonly SubsidyRow[]> {
    const places = new Set(rows.flatMap(({ subsidy }) => subsidy?.beneficiary.place || []));
    if (places.size === 0) return rows;
    const names = await this.#names.read(this.#run);
    const codes = [...places].filter((place) => /^\d[\dAB]\d{3}$/.test(place));
    const byCode = codes.length === 0 ? new Map<string, Found>() : await resolveTerritories(this.#run, codes);
    return rows.map((row) => {
      const { subsidy, faults } = row;
      if (subsidy === undefined || subsidy.beneficiary.place === '') return row;
      const found = this.#find(subsidy, byCode, names);
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

  #find(subsidy: StatedSubsidy, byCode: ReadonlyMap<string, Found>, names: TerritoryNames): Reading {
    const { place } = subsidy.beneficiary;
    const { line, placeColumn } = subsidy;
    const known = byCode.get(place);
    const record = { file: '', line, headings: { seat: placeColumn } };
    if (known === undefined) return withoutFile(readTerritoryByName(record, 'seat', place, names));
    if (!known.byFormerCode) return { id: known.id };
    const fault: Fault = {
      ...{ line, column: placeColumn, value: place, rule: 'former-commune-code' },
      message: `"${place}" is the code of a former commune, part of ${known.name} today`,
      ...{ remedy: `write ${known.id.replace('COM-', '')}`, after: known.id },
    };
    return { id: known.id, fault };
  }

  /** The first commune that a file states for an actor. */
  #choose({ beneficiary, line, placeColumn }: StatedSubsidy, stated: string | undefined) {
    const before = this.#seats.get(beneficiary.id);
    if (stated === undefined || stated === before?.id) return { seat: before };
    if (before === undefined) {
      const seat = { id: stated, line };
      if (this.#seats.size >= MOST_KNOWN) this.#seats.clear();
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

  #tell(fault: Fault | undefined, { beneficiary }: StatedSubsidy): readonly Fault[] {
    if (fault === undefined) return [];
    if (isLoss(fault.rule)) return [fault];
    if (this.#told.has(beneficiary.place)) return [];
    if (this.#told.size >= MOST_KNOWN) this.#told.clear();
    this.#told.add(beneficiary.place);
    return [fault];
  }
}

type Seat = NonNullable<StatedSubsidy['beneficiary']['seat']>;

interface Reading {
  readonly id?: string | undefined;
  readonly fault?: Fault;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly byFormerCode: boolean;
}

const withoutFile = ({ id, fault: { file: _, ...fault } }: ReturnType<typeof readTerritoryByName>) => ({ id, fault });
