import neo4j from 'neo4j-driver';
import { BackupRefused } from './refused.ts';
import { temporalOf, temporalToJson } from './temporal.ts';

/**
 * A property's value as JSON that keeps its type. Text, booleans and integers are plain; whatever JSON would lose is an object of one field that names
 * the type: `{"float": "1"}`, `{"integer": "9007199254740993"}`, `{"date": [2020, 11, 11]}`. Lists hold the same.
 * Expects integers as bigint and floats as number, as an exact database gives them. Throws BackupRefused for a type that it does not know.
 */
export function toJson(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : { integer: String(value) };
  if (typeof value === 'number') return { float: Object.is(value, -0) ? '-0' : String(value) };
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Int8Array)
    return { bytes: Buffer.from(value.buffer, value.byteOffset, value.length).toString('base64') };
  if (neo4j.isPoint(value)) {
    const { srid, x, y, z } = value as InstanceType<typeof neo4j.types.Point>;
    return { point: [Number(srid), ...[x, y, ...(z === undefined ? [] : [z])].map(String)] };
  }
  const temporal = temporalToJson(value as object);
  if (temporal) return temporal;
  throw new BackupRefused(
    `Expected properties of the types that Neo4j 5 stores, found a ${(value as object | null)?.constructor.name ?? String(value)}. No backup was kept.`,
  );
}

/** The way back. Throws BackupRefused for what is no such value. */
export function fromJson(json: unknown): unknown {
  if (typeof json === 'string' || typeof json === 'boolean') return json;
  if (typeof json === 'number') return BigInt(json);
  if (Array.isArray(json)) return json.map(fromJson);
  const [[type, value] = []] = Object.entries(json ?? {}) as [string, unknown][];
  if (type === 'integer') return BigInt(value as string);
  if (type === 'float') return Number(value);
  if (type === 'bytes') return Int8Array.from(Buffer.from(value as string, 'base64'));
  if (type === 'point') {
    const [srid, ...coordinates] = value as [number, ...string[]];
    const [x, y, z] = coordinates.map(Number) as [number, number, number?];
    return new neo4j.types.Point(neo4j.int(srid), x, y, z);
  }
  const temporal = temporalOf(type, value);
  if (temporal) return temporal;
  throw new BackupRefused(
    `Expected the value of a property, found ${JSON.stringify(json)}. Was the backup written by a newer version of the tracker?`,
  );
}

export function propertiesToJson(properties: Record<string, unknown>): Record<string, unknown> {
  return mapped(properties, toJson);
}

export function propertiesFromJson(json: Record<string, unknown>): Record<string, unknown> {
  return mapped(json, fromJson);
}

function mapped(
  properties: Record<string, unknown>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, change(value)]));
}
