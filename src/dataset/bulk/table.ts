import { createWriteStream, type WriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { BadParameter } from '../../neo4j/errors.ts';
import { Day, Float, Moment, type Properties, type PropertyValue } from '../../neo4j/values.ts';

/** Between the items of a list: U+001F, which no text that people read has. */
const BETWEEN_ITEMS = '\u001f';

/** So many characters are handed to the file at once. */
const BUFFER = 1 << 20;

/** Files of rows that have the same columns, as Neo4j's import reads them: a row must have all of them. */
export interface Segment {
  readonly header: string;
  /** Without the header. */
  readonly rows: readonly string[];
}

export interface TableFiles {
  readonly segments: readonly Segment[];
  /** Of the files, those where a text runs over several lines. */
  readonly multiline: readonly string[];
  /** Columns of lists that are empty in some rows: a file cannot say so, and reads them as nothing. */
  readonly emptyLists: readonly string[];
  readonly count: number;
}

/** A table of nodes or relationships, written row by row. Columns come as they are met, and their types from the first value. */
export class Table {
  readonly #path: string;
  readonly #fixed: readonly string[];
  readonly #columns = new Map<string, string>();
  readonly #empty = new Set<string>();
  readonly #segments: Segment[] = [];
  readonly #multiline: string[] = [];
  #open: { plain: Output; multiline: Output } | null = null;
  #count = 0;

  /** `fixed`: the columns of numbers that lead: `:ID`, or `:START_ID` and `:END_ID`. */
  constructor(folder: string, name: string, fixed: readonly string[]) {
    this.#path = join(folder, name);
    this.#fixed = fixed;
  }

  /** Throws BadParameter, as a parameter of a statement would be refused. */
  async add(fixed: readonly number[], properties: Properties = {}): Promise<void> {
    await this.#learn(properties);
    const values = [...this.#columns.keys()].map((name) => field(properties[name] ?? null, name));
    const row = `${[...fixed, ...values].join(',')}\n`;
    this.#count += 1;
    const path = `${this.#path}-${String(this.#segments.length)}`;
    this.#open ??= { plain: new Output(`${path}.csv`), multiline: new Output(`${path}-lines.csv`) };
    await (/[\n\r]/.test(row.slice(0, -1)) ? this.#open.multiline : this.#open.plain).write(row);
  }

  /** Writes what is left. */
  async end(): Promise<TableFiles> {
    await this.#close();
    return {
      segments: this.#segments,
      multiline: this.#multiline,
      emptyLists: [...this.#empty],
      count: this.#count,
    };
  }

  /** Columns that none of the rows before has; those have files of their own then. */
  async #learn(properties: Properties): Promise<void> {
    const fresh: [string, string][] = [];
    for (const name in properties) {
      const value = properties[name] ?? null;
      if (Array.isArray(value) && value.length === 0) this.#empty.add(name);
      else if (value !== null && !this.#columns.has(name)) fresh.push([name, typeOf(value)]);
    }
    if (fresh.length === 0) return;
    await this.#close();
    for (const [name, type] of fresh) this.#columns.set(name, type);
  }

  async #close(): Promise<void> {
    const columns = [...this.#columns].map(([name, type]) => `${name}:${type}`);
    if (!this.#open) return;
    const header = `${this.#path}-${String(this.#segments.length)}-header.csv`;
    await writeFile(header, `${[...this.#fixed, ...columns].join(',')}\n`);
    const [plain, multiline] = [await this.#open.plain.end(), await this.#open.multiline.end()];
    this.#open = null;
    this.#segments.push({ header, rows: [...plain, ...multiline] });
    this.#multiline.push(...multiline);
  }
}

function typeOf(value: Exclude<PropertyValue, null>): string {
  if (value instanceof Day) return 'date';
  if (value instanceof Moment) return 'datetime';
  if (value instanceof Float) return 'double';
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'number':
      return 'long';
    case 'boolean':
      return 'boolean';
    default:
      return value[0] instanceof Float ? 'double[]' : 'string[]';
  }
}

function field(value: PropertyValue, name: string): string {
  if (value === null) return '';
  if (value instanceof Day || value instanceof Moment) return value.iso;
  if (value instanceof Float) return String(value.number);
  if (typeof value === 'string') return quoted(value, name);
  if (typeof value === 'number') return whole(value, name);
  if (typeof value === 'boolean') return String(value);
  const items = value.map((item) => (typeof item === 'string' ? item : String(item.number)));
  if (items.some((item) => item.includes(BETWEEN_ITEMS)))
    throw new BadParameter(name, 'expected lists without the character U+001F, found it. Take it out.');
  return value.length === 0 ? '' : quoted(items.join(BETWEEN_ITEMS), name);
}

function quoted(text: string, name: string): string {
  if (!text.isWellFormed())
    throw new BadParameter(
      name,
      'expected Unicode text, found half a surrogate pair. Was the text cut in the middle of a character?',
    );
  return `"${text.replaceAll('"', '""')}"`;
}

function whole(number: number, name: string): string {
  if (Number.isSafeInteger(number)) return String(number);
  throw new BadParameter(name, `expected a safe integer, found ${String(number)}.`);
}

/** A file that is made when there is something to write. */
class Output {
  readonly #file: string;
  #stream: WriteStream | null = null;
  #held: string[] = [];
  #length = 0;

  constructor(file: string) {
    this.#file = file;
  }

  async write(text: string): Promise<void> {
    this.#held.push(text);
    this.#length += text.length;
    if (this.#length >= BUFFER) await this.#flush();
  }

  async end(): Promise<string[]> {
    await this.#flush();
    const stream = this.#stream;
    if (!stream) return [];
    stream.end();
    await once(stream, 'close');
    return [this.#file];
  }

  async #flush(): Promise<void> {
    if (this.#length === 0) return;
    this.#stream ??= createWriteStream(this.#file);
    const text = this.#held.join('');
    this.#held = [];
    this.#length = 0;
    if (!this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}

/** How Neo4j's import is told to read such files. */
export const TABLE_ARGS: readonly string[] = ['--id-type=integer', '--array-delimiter=U+001F'];
