/** Properties as JSON and back, each with its type: integers of any size, days, moments, durations, points, bytes. */
import neo4j from 'neo4j-driver';

/** JSON has one kind of number: a plain number here is a safe integer, every other value is `{kind: …}`. */
export type Stored = string | boolean | number | readonly Stored[] | { readonly [kind: string]: unknown };

export type Properties = Readonly<Record<string, unknown>>;

/** The fields of one value, by position. */
type Fields = readonly (number | string | null)[];

interface Kind {
  readonly is: (value: object) => boolean;
  readonly fields: readonly string[];
  readonly make: (fields: Fields) => unknown;
}

const day = ['year', 'month', 'day'];
const clock = ['hour', 'minute', 'second', 'nanosecond'];

/** @throws Error when the field has no number */
function number(fields: Fields, at: number): number {
  const field = fields[at];
  if (typeof field === 'number') return field;
  throw new Error(`restore: field ${at} of a value is ${field}, which is no number`);
}

const optional = (fields: Fields, at: number) => (fields[at] == null ? undefined : number(fields, at));

const { Date: Day, DateTime, Duration, LocalDateTime, LocalTime, Point, Time } = neo4j.types;

const kinds: Readonly<Record<string, Kind>> = {
  date: {
    is: neo4j.isDate,
    fields: day,
    make: (f) => new Day(number(f, 0), number(f, 1), number(f, 2)),
  },
  time: {
    is: neo4j.isTime,
    fields: [...clock, 'timeZoneOffsetSeconds'],
    make: (f) => new Time(number(f, 0), number(f, 1), number(f, 2), number(f, 3), number(f, 4)),
  },
  localTime: {
    is: neo4j.isLocalTime,
    fields: clock,
    make: (f) => new LocalTime(number(f, 0), number(f, 1), number(f, 2), number(f, 3)),
  },
  dateTime: {
    is: neo4j.isDateTime,
    fields: [...day, ...clock, 'timeZoneOffsetSeconds', 'timeZoneId'],
    make: (f) =>
      new DateTime(
        ...([
          number(f, 0),
          number(f, 1),
          number(f, 2),
          number(f, 3),
          number(f, 4),
          number(f, 5),
          number(f, 6),
        ] as const),
        ...([optional(f, 7), f[8] == null ? undefined : String(f[8])] as const),
      ),
  },
  localDateTime: {
    is: neo4j.isLocalDateTime,
    fields: [...day, ...clock],
    make: (f) =>
      new LocalDateTime(
        ...([
          number(f, 0),
          number(f, 1),
          number(f, 2),
          number(f, 3),
          number(f, 4),
          number(f, 5),
          number(f, 6),
        ] as const),
      ),
  },
  duration: {
    is: neo4j.isDuration,
    fields: ['months', 'days', 'seconds', 'nanoseconds'],
    make: (f) => new Duration(number(f, 0), number(f, 1), number(f, 2), number(f, 3)),
  },
  point: {
    is: neo4j.isPoint,
    fields: ['srid', 'x', 'y', 'z'],
    make: (f) => new Point(neo4j.int(number(f, 0)), number(f, 1), number(f, 2), optional(f, 3)),
  },
};

/** @param value from a driver that distinguishes integers from other numbers */
function toStored(value: unknown): Stored {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return { float: Object.is(value, -0) ? '-0' : String(value) };
  if (Array.isArray(value)) return value.map(toStored);
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : { integer: value.toString() };
  if (value instanceof Int8Array) return { bytes: Buffer.from(value).toString('base64') };
  if (typeof value === 'object' && value !== null) {
    for (const [kind, { is, fields }] of Object.entries(kinds)) {
      if (is(value)) return { [kind]: fields.map((field) => plain(Reflect.get(value, field))) };
    }
  }
  throw new Error(`backup: a value of a kind that is not known: ${String(value)}`);
}

const plain = (field: unknown) => (neo4j.isInt(field) ? field.toNumber() : (field ?? null));

/** @throws Error for something that `toStored` never writes */
export function fromStored(stored: Stored): unknown {
  if (typeof stored === 'string' || typeof stored === 'boolean') return stored;
  if (typeof stored === 'number') return neo4j.int(stored);
  if (isList(stored)) return stored.map(fromStored);
  const [[kind, value] = ['', undefined]] = Object.entries(stored);
  if (kind === 'float') return Number(value);
  if (kind === 'integer') return neo4j.int(String(value));
  if (kind === 'bytes') return new Int8Array(Buffer.from(String(value), 'base64'));
  const known = kinds[kind];
  if (known === undefined) throw new Error(`restore: a value of a kind that is not known: ${kind}`);
  return known.make(value as Fields);
}

const isList = (stored: Stored): stored is readonly Stored[] => Array.isArray(stored);

export const storeAll = (properties: Properties): Record<string, Stored> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, toStored(value)]));

export const readAll = (properties: Readonly<Record<string, Stored>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, fromStored(value)]));
