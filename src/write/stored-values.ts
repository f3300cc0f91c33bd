/** Converts values of a file to what the database stores, and back to comparable values. */
import neo4j from 'neo4j-driver';

/** A day of the calendar, from an ISO date. */
export function storeDate(date: string | null): unknown {
  if (date === null) return null;
  const [year, month, day] = date.split('-');
  return new neo4j.types.Date(Number(year), Number(month), Number(day));
}

/** A whole number: as a JavaScript number it would be stored as a floating-point one. */
export function storeInteger(value: number | bigint | null): bigint | null {
  return value === null ? null : BigInt(value);
}

/** A text to compare a stored value with a value of a file: equal values have equal texts. */
export function comparable(value: unknown): string {
  return JSON.stringify(plain(value)) ?? 'null';
}

/** Properties of a node as JSON can write them: dates as text, whole numbers as numbers. */
export function plain(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
