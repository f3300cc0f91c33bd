/** The scalars with rules of their own: amounts, days, and the French numbers and codes of organisations and places. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import type { Told } from '../errors.js';
import { tell, told } from '../words/tell.js';
import { hasSiretCheck, isRna, isSiren } from '../write/identifiers.js';

/** "30000.00" → 3000000 cents. @throws Error unless it is euros with at most two decimals. */
function parseMoney(text: unknown): number {
  const match = typeof text === 'string' ? /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text) : null;
  if (!match) {
    throw refuse(told('WRONG_MONEY', ['Money'], { value: show(text) }));
  }
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -cents : cents;
}

/**
 * 3000000 cents → "30000.00". @throws Error unless it is whole cents: data written without Passerelle may be anything.
 */
function formatMoney(cents: unknown): string {
  if (typeof cents !== 'number' || !Number.isSafeInteger(cents)) {
    throw new GraphQLError(
      `Money: ${JSON.stringify(String(cents))} in the graph is not whole cents; store an integer, such as 3000000 for 30000.00`,
    );
  }
  return formatCents(cents);
}

/** The message is in English here, and in the language of the request where the request is answered. */
const refuse = (what: Told) => new GraphQLError(tell(what, 'EN'), { extensions: { told: what } });

function formatCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** @throws Error unless it is a day of the calendar, YYYY-MM-DD. */
function parseDay(text: unknown): string {
  if (typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const day = new Date(`${text}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  }
  throw refuse(told('WRONG_DAY', ['Date'], { value: show(text) }));
}

/** A value within a document; its error names the line and the column. */
const readLiteral =
  <T>(parse: (value: unknown) => T) =>
  (node: ValueNode): T => {
    try {
      return parse(valueIn(node));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
    }
  };

function valueIn(node: ValueNode): unknown {
  if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value);
  return node.kind === Kind.STRING || node.kind === Kind.BOOLEAN ? node.value : node.kind;
}

/** The value as JSON, shortened. */
function show(value: unknown): string {
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 40) : value)?.slice(0, 60) ?? String(value);
}

/** In the program: cents, an integer. In the API: euros as a string with two decimals. */
export const Money = new GraphQLScalarType<number, string>({
  name: 'Money',
  description: 'Euros, exact, as a string with two decimals: "30000.00".',
  serialize: formatMoney,
  parseValue: parseMoney,
  parseLiteral: readLiteral(parseMoney),
});

const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: readLiteral(parseDay),
});

interface Code {
  readonly name: string;
  readonly description: string;
  readonly isValid: (text: string) => boolean;
  /** The error for any other text. */
  readonly refusal: 'NO_SIREN' | 'NO_SIRET' | 'NO_RNA' | 'NO_INSEE_CODE';
  readonly example: string;
  /** A value of this shape can only be wrong in its check digit. */
  readonly shape?: RegExp;
}

/**
 * A number or code as a string, because leading zeros count. Input is checked; stored values are returned as they are,
 * except below an entity, where an invalid one is null.
 */
function code({ name, description, isValid, refusal, example, shape }: Code): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') {
      throw refuse(told('NO_STRING', [name], { value: show(value), example }));
    }
    const text = value.replace(/\s/g, '').toUpperCase();
    if (isValid(text)) return text;
    throw refuse(
      shape?.test(text)
        ? told('WRONG_CHECK_DIGIT', [name], { value: show(value) })
        : told(refusal, [name], { value: show(value), example }),
    );
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: readLiteral(parse),
  });
}

const Siren = code({
  name: 'Siren',
  description:
    'A SIREN, the number of an organisation (INSEE), as a string: nine digits, valid by Luhn. Spaces between them are allowed in what is asked.',
  isValid: isSiren,
  refusal: 'NO_SIREN',
  example: '732829320',
  shape: /^\d{9}$/,
});

const Siret = code({
  name: 'Siret',
  description:
    'A SIRET, the number of an establishment (INSEE), as a string: its SIREN and five digits, valid by Luhn. Spaces between them are allowed in what is asked.',
  isValid: hasSiretCheck,
  refusal: 'NO_SIRET',
  example: '73282932000074',
  shape: /^\d{14}$/,
});

const Rna = code({
  name: 'Rna',
  description: 'A number in the répertoire national des associations, as a string: W and nine digits.',
  isValid: isRna,
  refusal: 'NO_RNA',
  example: 'W751000001',
});

/**
 * A commune has five characters, a département or a région two or three, an arrondissement one more than its
 * département, an EPCI its SIREN.
 */
const isInseeCode = (text: string) =>
  /^(?:\d\d|2[AB])(?:\d|\d{3})?$|^9[78]\d\d$/.test(text) || isSiren(text) || text === 'FRANCE';

const InseeCode = code({
  name: 'InseeCode',
  description:
    'A code of the official geographic code (INSEE), as a string, with its zeros: a commune 02408, an arrondissement 021, a département 02, a région 32, an EPCI 200071892, which is its SIREN.',
  isValid: isInseeCode,
  refusal: 'NO_INSEE_CODE',
  example: '02408',
  shape: /^\d{9}$/,
});

/** By name, as schemas take them. */
export const scalars = { Money, Date: DateScalar, Siren, Siret, Rna, InseeCode };
