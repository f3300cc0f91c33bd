/** Assigns the columns of a file by looking at all its headings together. Pure. */
import { subsidyColumnNames } from '../../words/subsidy-columns.js';
import { isOtherCurrency } from '../cells/money-headings.js';
import { normalizeName } from '../cells/normalize-name.js';
import { listPersonNames } from '../subsidies/given-names.js';
import { REQUIRED_SUBSIDY_COLUMNS, SUBSIDY_HEADINGS, type SubsidyColumn } from '../subsidies/subsidy-headings.js';
import { chooseAmount } from './choose-amount.js';
import { guessColumns, plainHeading } from './heading-words.js';
import { listPairedNumbers, withoutSirenTwins } from './paired-numbers.js';
import { findRepeatedHeadings } from './repeated-headings.js';
import { listBareYears, listYears, listYearsOfParts, type YearlyColumn } from './yearly-columns.js';

export interface MatchedHeadings {
  /** Position in the row, counted from 0. */
  readonly columns: ReadonlyMap<SubsidyColumn, number>;
  /** Positions of headings that fit no column. */
  readonly unknown: readonly number[];
  /** Required columns that are missing. */
  readonly missing: readonly SubsidyColumn[];
  /** Whether most headings are those of the standard: then the file claims to follow it, and is checked against it. */
  readonly isOfficial: boolean;
  /** Columns whose heading is in no list, and was understood by its words. */
  readonly guessed: readonly SubsidyColumn[];
  /** Headings that could each be the amount, with nothing to decide between them. */
  readonly rivals: readonly string[];
  /** Headings that stand several times, each of which could be the name of a party; then a person says which is which. */
  readonly repeated: readonly string[];
  /** Headings that are each the amount of a year; then the amount is the first of them. Empty: there is one amount. */
  readonly years: readonly YearlyColumn[];
}

interface Match {
  readonly position: number;
  readonly column: SubsidyColumn;
  readonly weight: number;
}

/**
 * Stated by a person; the official name; a name of this column only; a name of several columns; understood by its
 * words.
 */
const [MAPPED, OFFICIAL, SURE, DOUBTFUL, GUESSED] = [5, 4, 3, 2, 1] as const;

const COLUMNS = Object.keys(SUBSIDY_HEADINGS) as SubsidyColumn[];
/** By the number of a party: its name. */
const NAME_OF: Partial<Record<SubsidyColumn, SubsidyColumn>> = {
  idAttribuant: 'nomAttribuant',
  idBeneficiaire: 'nomBeneficiaire',
};

/** By name: the columns that the lists of headings give it. */
const NAMES = new Map<string, SubsidyColumn[]>();
for (const column of COLUMNS) {
  for (const key of new Set([column, ...SUBSIDY_HEADINGS[column]].map(keyOf)))
    NAMES.set(key, [...(NAMES.get(key) ?? []), column]);
}

/** What people stated about headings: the column by the heading. */
export type StatedColumns = ReadonlyMap<string, SubsidyColumn>;

/** Certain headings come first; an ambiguous one then goes to the free column whose partner column is nearest. */
export function matchHeadings(all: readonly string[], stated: StatedColumns = new Map()): MatchedHeadings {
  const mapped = new Set([...stated.keys()].map(keyOf));
  const { labels, turns } = findRepeatedHeadings(all);
  const headings = withoutSirenTwins(all).map((heading, at) =>
    mapped.has(keyOf(labels[at] ?? '')) ? (all[at] ?? '') : heading,
  );
  const isRepeatedName = ({ column, position, weight }: Match) =>
    weight !== MAPPED && turns.has(position) && column.startsWith('nom');
  const stands = headings.flatMap((heading, at) => findMatches(heading, labels[at] ?? '', at, stated));
  const persons = listPersonNames(headings);
  // A deputy who proposed the grant has a given name too: the column that says who benefits comes first.
  const isOtherName = (heading: string, at: number) =>
    !persons.includes(at) &&
    (stands.some(({ column, position, weight }) => column === 'nomBeneficiaire' && position === at && weight >= SURE) ||
      guessColumns(heading).some(({ column, strength }) => column === 'nomBeneficiaire' && strength >= 3));
  const namesOther = persons.length > 0 && headings.some(isOtherName);
  const isOtherPerson = ({ column, position, weight }: Match) =>
    namesOther && column === 'nomBeneficiaire' && weight !== MAPPED && persons.includes(position);
  const hasCommitments = headings.some((heading) => /\bae\b|\bengagements?\b/.test(normalizeName(heading)));
  // In the accounts of the State, CP are the credits that are paid (crédits de paiement).
  const isCredit = ({ column, position }: Match) =>
    column === 'codePostalBeneficiaire' &&
    /^cp\b/i.test(headings[position] ?? '') &&
    (hasCommitments || /€|\beuros?\b/i.test(headings[position] ?? ''));
  const matches = stands.filter(
    (match) => !isRepeatedName(match) && !isOtherPerson(match) && (match.weight === MAPPED || !isCredit(match)),
  );
  const columns = new Map<SubsidyColumn, number>();
  const taken = new Set<number>();
  const take = ({ column, position }: Match) => {
    if (columns.has(column) || taken.has(position)) return false;
    columns.set(column, position);
    taken.add(position);
    return true;
  };
  const official = matches.filter(({ weight }) => weight === OFFICIAL);
  const isOfficial = new Set(official.map(({ column }) => column)).size * 2 > headings.length;
  for (const match of matches) if (match.weight === MAPPED) take(match);
  const isCandidate = (match: Match) => isNamedAmount(match) && (!isOfficial || turns.has(match.position));
  const named = matches.filter((match) => isCandidate(match) && !taken.has(match.position));
  const amount = chooseAmount(
    headings,
    named.map(({ position }) => position),
  );
  const equals = columns.has('montant') || amount !== undefined ? [] : named;
  // "Tiers" alone may be the number that a program of accounts gives.
  const saysName = ({ column, position }: Match) =>
    column.startsWith('nom') && /^(?:nom|libelle|raison|denomination)\b/.test(normalizeName(headings[position] ?? ''));
  const isOut = (match: Match) => isCandidate(match) && match.position !== amount;
  for (const weight of [OFFICIAL, SURE])
    for (const match of [...matches.filter(saysName), ...matches])
      if (match.weight === weight && !isOut(match)) take(match);
  // A number is found by the name beside it, so the names have to be known before.
  const guess = () => {
    const all = listGuesses(headings, columns, taken);
    return { ...all, guesses: all.guesses.filter((match) => !isRepeatedName(match) && !isOtherPerson(match)) };
  };
  const guessedNames = guess()
    .guesses.filter(({ column }) => column.startsWith('nom'))
    .filter(take);
  const paired = listPairedNumbers(headings, columns, taken)
    .map((pair) => ({ ...pair, weight: GUESSED }))
    .filter(take);
  const doubtful = matches.filter(({ weight }) => weight === DOUBTFUL);
  // Of names and numbers that stand several times, the second number is that of the second name.
  const isOfTurn = ({ column, position }: Match) => {
    const turn = turns.get(columns.get(NAME_OF[column] ?? column) ?? -1);
    return turn !== undefined && turn === turns.get(position);
  };
  for (const match of doubtful) if (isOfTurn(match)) take(match);
  doubtful.sort((one, other) => distanceToPartner(one, columns) - distanceToPartner(other, columns));
  for (const match of doubtful)
    if (!turns.has(match.position) || columns.has(NAME_OF[match.column] ?? match.column)) take(match);
  const found = equals.length > 0 ? { guesses: [], rivals: equals.map(({ position }) => position) } : guess();
  const hasAmount = columns.has('montant') || found.guesses.some(({ column }) => column === 'montant');
  const bare = hasAmount ? [] : listBareYears(headings).filter((position) => !taken.has(position));
  const ofYears = found.rivals.length > 0 ? found.rivals : bare;
  const isDated = columns.has('dateConvention') || columns.has('anneeDecision');
  const ofAmount = isDated ? [] : listYears(headings, ofYears);
  const years = isDated || ofAmount.length > 0 ? ofAmount : listYearsOfParts(headings, columns, taken);
  const guesses = years
    .filter(({ year }) => year === years[0]?.year)
    .map(({ column, position }) => ({ column, position, weight: GUESSED }));
  const guessed = [...guessedNames, ...paired, ...[...guesses, ...found.guesses].filter(take)].map(
    ({ column }) => column,
  );
  for (const { position } of years) taken.add(position);
  if (takeAsName(headings, columns)) guessed.push('nomBeneficiaire');
  const amounts = listAmounts(headings, columns, mapped);
  if (amounts.length > 0) for (const column of ['montant', 'nomAttribuant'] as const) columns.delete(column);
  const rivals = years.length > 0 ? [] : found.rivals;
  const isNameTwice = (at: number) =>
    turns.has(at) &&
    [...stands.filter(({ position }) => position === at), ...guessColumns(headings[at] ?? '')].some(({ column }) =>
      column.startsWith('nom'),
    );
  return {
    ...{ columns, guessed, years },
    rivals: (amounts.length > 0 ? amounts : rivals).map((position) => labels[position] ?? ''),
    repeated: labels.filter((_, at) => isNameTwice(at) && !taken.has(at)),
    unknown: headings.flatMap((_, position) => (taken.has(position) ? [] : position)),
    missing: REQUIRED_SUBSIDY_COLUMNS.filter((column) => !columns.has(column)),
    isOfficial,
  };
}

/** Bodies that pay, alone in a heading: "CAF", "Part FEDER", "État (BOP 147)". */
const PAYER =
  /^(?:(?:part|montant|subvention|aide|participation|financement) )?(?:caf|msa|cpam|ars|drac|anct|cget|europe|feder|fse|etat (?:bop|p|prg|programme) ?\d+)$/;
/** "État" alone may be the state of a request: only beside one of the others it is the funder. */
const BESIDE = /^(?:etat|autres? (?:financeurs?|financements?|subventions?)|autofinancement|fonds propres)$/;
/** These are funders beside the others, and otherwise the place of the beneficiary. */
const PLACE = /^(?:region|departement|commune|ville|epci|agglo|agglomeration|metropole|intercommunalite)$/;

/** Positions of two or more columns, each of the money of another funder, as plans of financing have; else none. */
function listFunderHeadings(headings: readonly string[]): readonly number[] {
  const find = (form: RegExp) => headings.flatMap((heading, at) => (form.test(normalizeName(heading)) ? [at] : []));
  const [payers, beside] = [find(PAYER), find(BESIDE)];
  if (payers.length === 0 || payers.length + beside.length < 2) return [];
  return [...payers, ...beside, ...find(PLACE)].sort((one, other) => one - other);
}

/** With a column for each funder, which of them grants is not in the file, and their total is the money of nobody. */
function listAmounts(
  headings: readonly string[],
  columns: ReadonlyMap<SubsidyColumn, number>,
  mapped: ReadonlySet<string>,
): readonly number[] {
  const amount = columns.get('montant');
  const isStated = amount !== undefined && mapped.has(keyOf(headings[amount] ?? ''));
  const funders = listFunderHeadings(headings);
  // "CAF" may have been taken for the column that names the funder.
  const named = columns.get('nomAttribuant');
  const hasFunder = columns.has('idAttribuant') || (named !== undefined && !funders.includes(named));
  if (isStated || hasFunder) return [];
  return funders.length === 0 || amount === undefined || funders.includes(amount) ? funders : [...funders, amount];
}

/** "N° SIREN", "SIREN ou SIRET": a number of one of the two parties, whichever is beside it. */
const ONLY_NUMBER = /^(?:(?:n|no|num|numero|code|identifiant|id|de|ou|et|siren|siret|rna) ?)*$/;
const isOnlyNumber = (heading: string) => {
  const plain = normalizeName(plainHeading(heading));
  return /\bsire[nt]\b/.test(plain) && ONLY_NUMBER.test(plain);
};

const isNamedAmount = ({ column, weight }: Match) => column === 'montant' && (weight === OFFICIAL || weight === SURE);

/** By its name in the standard or its plain name. Undefined for any other name; case, accents and punctuation are ignored. */
export function findColumn(name: string): SubsidyColumn | undefined {
  return COLUMNS.find((column) => [column, ...subsidyColumnNames[column]].some((one) => keyOf(one) === keyOf(name)));
}

function findMatches(heading: string, label: string, position: number, stated: StatedColumns): Match[] {
  const key = keyOf(heading);
  for (const [name, column] of stated) if (keyOf(name) === keyOf(label)) return [{ position, column, weight: MAPPED }];
  const named = NAMES.get(key) ?? (isOnlyNumber(heading) ? (['idAttribuant', 'idBeneficiaire'] as const) : []);
  const found = isOtherCurrency(heading) ? [] : named;
  return found.map((column) => {
    const weight = keyOf(column) === key ? OFFICIAL : found.length === 1 ? SURE : DOUBTFUL;
    return { position, column, weight };
  });
}

/** Support for a project, or exceptional support, is the amount of a file that states no other. */
const ONLY_AMOUNT = { column: 'montant', strength: 0.4 } as const;

/**
 * Guesses of free headings for free columns, the strongest first. When two are equally strong for the amount, neither
 * is taken.
 */
function listGuesses(
  headings: readonly string[],
  columns: ReadonlyMap<SubsidyColumn, number>,
  taken: ReadonlySet<number>,
): { readonly guesses: readonly Match[]; readonly rivals: readonly number[] } {
  const all = headings.flatMap((heading, position) =>
    taken.has(position) ? [] : guessColumns(heading).map((guess) => ({ ...guess, position, weight: GUESSED })),
  );
  const isPart = (column: SubsidyColumn) => column === 'montantFonctionnement' || column === 'montantInvestissement';
  const hasParts = [...columns.keys(), ...all.map(({ column }) => column)].some(isPart);
  const guesses = all
    .map((guess) => (guess.column === 'montantExceptionnel' && !hasParts ? { ...guess, ...ONLY_AMOUNT } : guess))
    .filter(({ column }) => !columns.has(column))
    .sort((one, other) => other.strength - one.strength);
  const strongest = Math.max(
    0,
    ...guesses.filter(({ column }) => column === 'montant').map(({ strength }) => strength),
  );
  const amounts = guesses.filter(({ column, strength }) => column === 'montant' && strength === strongest);
  if (amounts.length < 2) return { guesses, rivals: [] };
  return {
    guesses: guesses.filter(({ column }) => column !== 'montant'),
    rivals: amounts.map(({ position }) => position),
  };
}

/** The number of an organisation is beside its name, so the nearest partner column decides. */
function distanceToPartner({ column, position }: Match, columns: ReadonlyMap<SubsidyColumn, number>): number {
  const party = /Attribuant|Beneficiaire/.exec(column)?.[0];
  const partners = [...columns].filter(([other]) => party !== undefined && other.endsWith(party));
  // A number without a name beside it belongs to the beneficiary.
  const none = party === 'Attribuant' ? 1001 : 1000;
  return Math.min(none, ...partners.map(([, other]) => Math.abs(other - position)));
}

/** Some export tools number the official names, as in idAttribuant_0, or mark required ones with an asterisk. */
function keyOf(heading: string): string {
  return normalizeName(
    plainHeading(heading)
      .replace(/_\d$/, '')
      .replace(/\((?:€|eur)\)/i, ''),
  ).replaceAll(' ', '');
}

/** Takes a column for the name of the beneficiary in a list that has no other column for it. True when a column was taken. */
const takeAsName = (headings: readonly string[], columns: Map<SubsidyColumn, number>): boolean =>
  takeCommune(headings, columns) || takeTitle(headings, columns);

/** "Commune bénéficiaire" is where the beneficiary is, but in a list without another column for it, the beneficiary itself. */
function takeCommune(headings: readonly string[], columns: Map<SubsidyColumn, number>): boolean {
  const commune = columns.get('communeBeneficiaire');
  const isNamed = (['nomBeneficiaire', 'idBeneficiaire', 'rnaBeneficiaire'] as const).some((one) => columns.has(one));
  if (isNamed || commune === undefined) return false;
  if (!/^(?:commune|ville)s? beneficiaires?$/.test(normalizeName(headings[commune] ?? ''))) return false;
  columns.delete('communeBeneficiaire');
  columns.set('nomBeneficiaire', commune);
  return true;
}

/** "Intitulé" is the purpose of a grant, but beside the only number of a list without names, the name. */
function takeTitle(headings: readonly string[], columns: Map<SubsidyColumn, number>): boolean {
  const [title, number] = [columns.get('objet'), columns.get('idBeneficiaire')];
  if (columns.has('nomBeneficiaire') || title === undefined || number === undefined) return false;
  if (
    Math.abs(title - number) !== 1 ||
    !/^(?:intitule|libelle|designation)$/.test(normalizeName(headings[title] ?? ''))
  )
    return false;
  columns.delete('objet');
  columns.set('nomBeneficiaire', title);
  return true;
}
