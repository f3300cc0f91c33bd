/** Finds the territory that a row names in words rather than by a code, and says how, or why there is none. */
import type { FaultRule } from '../../words/fault-labels.js';
import { normalizeName } from '../cells/normalize-name.js';
import type { FileFault } from '../report.js';
import type { ResolvedTerritory } from '../territories/resolve-territories.js';
import type { NamedTerritory, Reading, TerritoryNames } from '../territories/territory-names.js';
import { faultOf, type Placed } from './fault-of.js';

const WHY: Readonly<Record<Reading, string>> = {
  POSTAL_CODE: 'no other commune has that name and that postal code',
  DEPARTMENT: 'no other commune of that département has that name',
  NAME: 'no other territory has that name',
  FORMER: 'it is the name of a former commune, which is a part of that one',
  NEAR: 'of several with that name, only this one is in the département of the funder',
  HOME: 'of several with that name, only this one is in the territory of this installation',
};

const RULES: Readonly<Record<Reading, FaultRule>> = {
  POSTAL_CODE: 'commune-by-postal-code',
  DEPARTMENT: 'commune-by-postal-code',
  NAME: 'territory-by-name',
  FORMER: 'territory-by-name',
  NEAR: 'territory-near',
  HOME: 'territory-in-home',
};

/** A seat is a commune. */
const levelOf = (column: string) => (column === 'seat' ? 'COMMUNE' : undefined);
const codeOf = ({ id }: NamedTerritory) => id.replace(/^(?:COM|EPCI)-/, '');

export function readTerritoryByName(
  record: Placed,
  column: string,
  reference: string,
  names: TerritoryNames | undefined,
  departement?: string,
): { readonly id?: string; readonly fault: FileFault } {
  const { found = [], by = 'NAME' } = names?.find(reference, levelOf(column), departement) ?? {};
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0) {
    // An arrondissement or a région may have the name of a commune.
    const why = by === 'NAME' && only.level === 'COMMUNE' ? 'no other commune has that name' : WHY[by];
    const message = `"${reference}" is read as ${only.name} (${codeOf(only)}): ${why}`;
    const fault = faultOf(record, column, reference, RULES[by], message, `write ${codeOf(only)}`, only.id);
    const isExact = by === 'NAME' && normalizeName(reference) === normalizeName(only.name);
    return { id: only.id, fault: isExact ? { ...fault, isSettled: true } : fault };
  }
  if (only !== undefined) {
    const message = `"${reference}" could be any of these territories: ${list(found.slice(0, 5))}; it is left out`;
    return {
      fault: faultOf(
        record,
        column,
        reference,
        'ambiguous-territory',
        message,
        'write the code of the one that is meant',
      ),
    };
  }
  const near = names?.propose(reference) ?? [];
  const message = `"${reference}" is neither a territory of the official geographic code nor a zone; it is left out`;
  const remedy =
    near.length > 0
      ? `if ${list(near)} is meant, write its code`
      : 'write its official name or its code: five digits for a commune, the SIREN of an EPCI, DEP or REG with a number, or the id of a zone';
  return { fault: faultOf(record, column, reference, 'unknown-territory', message, remedy) };
}

const list = (territories: readonly NamedTerritory[]) =>
  territories.map((territory) => `${territory.name} (${codeOf(territory)})`).join(', ');

/** Reads a territory that a row names by its code, and says so when it is the code of a former commune. */
export function readCode(
  record: Placed,
  column: string,
  reference: string,
  { id, name, byFormerCode }: ResolvedTerritory,
): { readonly id: string; readonly fault?: FileFault } {
  if (!byFormerCode) return { id };
  const message = `"${reference}" is the code of a former commune, part of ${name} today`;
  const remedy = `write ${id.replace('COM-', '')}`;
  return { id, fault: faultOf(record, column, reference, 'former-commune-code', message, remedy, id) };
}
