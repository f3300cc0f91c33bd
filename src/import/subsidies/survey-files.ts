/**
 * Reads the files once before anything is written: which money a known source already states in other words, as an
 * aggregate of its parts or another edition does; and whom the files know by their name alone.
 */

import type { Database } from '../../database/database.js';
import { KnownMoney, type Survey } from '../known-money.js';
import { OtherNumbers } from '../names/other-numbers.js';
import { type SameSiren, SameSirens } from '../names/same-siren.js';
import { StatedNames } from '../names/stated-names.js';
import { Occurrences } from '../occurrences.js';
import type { ImportOptions } from '../options.js';
import { nameOfFile, sourceId } from '../sources.js';
import { KnownTitles, type TitledGrant } from './known-titles.js';
import { Beneficiaries, type OneBeneficiary } from './one-beneficiary.js';
import { linkSubsidy } from './subsidy-links.js';
import { NAMELESS, type StatedParty } from './subsidy-parties.js';
import { grantedCents, type StatedSubsidy, yearOfSubsidy } from './subsidy-row.js';
import { openSubsidies, type SubsidyWords } from './subsidy-table.js';

interface SubsidySurvey extends Survey {
  /** Grants whose purpose is the title of a known initiative of their beneficiary. */
  readonly titled: readonly TitledGrant[];
  /** Bodies that are known by their SIREN, and that the files name by their SIRET. */
  readonly sameSirens: readonly SameSiren[];
  readonly ofOne: readonly OneBeneficiary[];
}

/**
 * Reads the files once more than the import does: into a graph without actors, only to see who benefits.
 * @param wantsOverlaps false: the files may state known money
 */
export async function surveyFiles(
  database: Database,
  files: readonly string[],
  options: ImportOptions & SubsidyWords,
  wantsOverlaps: boolean,
): Promise<SubsidySurvey> {
  const names = new StatedNames();
  const none = { overlaps: [], names, titled: [], sameSirens: [], others: [], ofOne: [] };
  const ofOne: OneBeneficiary[] = [];
  const isEmpty = (await database.read('import/any-actor')).length === 0;
  const comparesGrants = wantsOverlaps && (await database.read('import/any-grant')).length > 0;
  const titles = new KnownTitles(database);
  const hasTitles = await titles.open();
  const sameSirens = new SameSirens(database);
  await sameSirens.open();
  const others = new OtherNumbers(database, options.home);
  await others.open();
  const contents = new Occurrences();
  const money = new KnownMoney(database);
  for (const file of files) {
    const source = sourceId(options.source ?? nameOfFile(file));
    const named = files.length > 1 ? file : undefined;
    const beneficiaries = new Beneficiaries();
    for await (const { subsidy, retakes = [] } of (await openSubsidies(file, source, options)).rows) {
      if (options.signal?.aborted) return none;
      if (subsidy === undefined) continue;
      beneficiaries.see(subsidy);
      if (isEmpty) continue;
      const cents = grantedCents(subsidy);
      seeNames(names, subsidy, cents, named);
      for (const party of [subsidy.funder, subsidy.beneficiary]) {
        sameSirens.see(party, subsidy.line, named);
        others.see(party, cents, subsidy.line, named);
      }
      if (!comparesGrants && !hasTitles) continue;
      const { links, parties } = linkSubsidy(subsidy, source, contents);
      const ids = links.map(({ id }) => id);
      if (hasTitles) titles.see(subsidy, ids, named);
      if (!comparesGrants) continue;
      const { reference, decidedOn } = subsidy;
      const year = BigInt(yearOfSubsidy(subsidy) ?? 0);
      for (const { id, properties } of links) {
        money.see(id);
        const { amount } = properties;
        // The money of a corrected row is known already, as expected.
        if (typeof amount === 'bigint' && retakes.length === 0)
          await money.add({ ...{ id, cents: amount, year, reference, decidedOn }, ...nameParties(parties) });
      }
    }
    const one = beneficiaries.find(named);
    if (one !== undefined) ofOne.push(one);
  }
  if (isEmpty) return { ...none, ofOne };
  return {
    ofOne,
    ...{ overlaps: await money.list(), names, titled: await titles.list() },
    ...{ sameSirens: await sameSirens.list(), others: await others.list() },
  };
}

function seeNames(names: StatedNames, subsidy: StatedSubsidy, cents: bigint, file?: string): void {
  const { funder, beneficiary, line } = subsidy;
  for (const party of [funder, beneficiary]) {
    if (party.siren !== null || party.rna !== null || party.isOneOfMany || party.name === NAMELESS) continue;
    names.see(party, cents, line, file);
  }
}

function nameParties([funder, beneficiary]: readonly [StatedParty, StatedParty]) {
  return {
    ...{ funder: funder.id, funderSiren: funder.siren, funderName: funder.name },
    ...{ beneficiary: beneficiary.id, beneficiarySiren: beneficiary.siren, beneficiaryName: beneficiary.name },
  };
}
