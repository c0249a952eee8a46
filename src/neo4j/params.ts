import neo4j from 'neo4j-driver';
import { BadParameter } from './errors.ts';
import { Day, Float, Moment } from './values.ts';

export type Params = Record<string, unknown>;

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

/**
 * Parameters as the database must see them. A safe integer becomes an Integer, because the driver stores every JavaScript number
 * as a float; a column of floats then takes `toFloat($x)` in the query. Throws BadParameter, which names the path, for what
 * Bolt would change without a word (lone surrogates become U+FFFD, 2^63 wraps) or cannot hold (undefined, NaN, a Date).
 */
export function encodeParams(params: Params): Params {
  return encodeMap(params, '$');
}

function encodeMap(map: Record<string, unknown>, prefix: string): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const key in map) encoded[key] = encode(map[key], prefix + key);
  return encoded;
}

function encode(value: unknown, path: string): unknown {
  switch (typeof value) {
    case 'string':
      if (value.isWellFormed()) return value;
      throw new BadParameter(
        path,
        'expected Unicode text, found half a surrogate pair. Was the text cut in the middle of a character?',
      );
    case 'number':
      return encodeNumber(value, path);
    case 'bigint':
      if (value >= INT64_MIN && value <= INT64_MAX) return value;
      throw new BadParameter(path, `expected an integer of 64 bits, found ${String(value)}.`);
    case 'boolean':
      return value;
    case 'object':
      return encodeObject(value, path);
    default:
      throw new BadParameter(path, `expected a value, found ${typeof value}. Pass null for "nothing".`);
  }
}

function encodeNumber(value: number, path: string): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value);
  if (Number.isFinite(value) && !Number.isInteger(value)) return value;
  throw new BadParameter(path, `expected a safe integer or a finite fraction, found ${String(value)}.`);
}

function encodeObject(value: object | null, path: string): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map((item, index) => encode(item, `${path}[${String(index)}]`));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null)
    return encodeMap(value as Record<string, unknown>, `${path}.`);
  if (neo4j.isInt(value) || isDriverTemporal(value)) return value;
  if (value instanceof Day) return dateOf(value);
  if (value instanceof Moment) return momentOf(value);
  // The driver sends every JavaScript number as a float.
  if (value instanceof Float) return value.number;
  throw new BadParameter(
    path,
    `expected a plain value, found a ${value.constructor.name}. Pass dates as ISO text.`,
  );
}

function dateOf({ iso }: Day): unknown {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
}

function momentOf({ iso }: Moment): unknown {
  const at = new Date(iso);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  const [hour, minute, second] = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()];
  return new neo4j.types.DateTime(year, month, day, hour, minute, second, at.getUTCMilliseconds() * 1e6, 0);
}

function isDriverTemporal(value: object): boolean {
  return (
    neo4j.isDate(value) || neo4j.isDateTime(value) || neo4j.isLocalDateTime(value) || neo4j.isDuration(value)
  );
}
