/** The scalars that have rules of their own: Money and Date. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** "30000.00" → 3000000 cents. @throws Error unless it is euros with at most two decimals. */
function parseMoney(text: unknown): number {
  const match = typeof text === 'string' ? /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/.exec(text) : null;
  if (!match) {
    throw new GraphQLError(
      `Money: ${JSON.stringify(text)} is not an amount; write euros as a string, such as "30000.00"`,
    );
  }
  const cents = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'));
  return match[1] ? -cents : cents;
}

/** 3000000 cents → "30000.00". @throws Error unless it is whole cents: what was written past Passerelle may be anything. */
function formatMoney(cents: unknown): string {
  if (!Number.isSafeInteger(cents)) {
    throw new GraphQLError(
      `Money: ${JSON.stringify(String(cents))} in the graph is not whole cents; store an integer, such as 3000000 for 30000.00`,
    );
  }
  return formatCents(cents as number);
}

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
  throw new GraphQLError(
    `Date: ${JSON.stringify(text)} is not a day of the calendar; write YYYY-MM-DD, such as "2026-01-31"`,
  );
}

function text(node: ValueNode): unknown {
  return node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : node.kind;
}

/** Inside: cents, an integer. Outside: euros as a string with two decimals. */
export const Money = new GraphQLScalarType<number, string>({
  name: 'Money',
  description: 'Euros, exact, as a string with two decimals: "30000.00".',
  serialize: formatMoney,
  parseValue: parseMoney,
  parseLiteral: (node) => parseMoney(node.kind === Kind.STRING ? node.value : text(node)),
});

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, YYYY-MM-DD.',
  serialize: (value) => String(value),
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(text(node)),
});
