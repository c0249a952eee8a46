import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Fault, Finding, Path } from './faults.ts';

/** A file's value and the way back from a value to its line. */
export interface YamlFile {
  /** Undefined where the file is no YAML. */
  value: unknown;
  faults: Fault[];
  /** The finding at the line of its value, or of the nearest thing above that is written down. */
  locate(finding: Finding): Fault;
}

/** Never throws: what is wrong with the YAML is in `faults`. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  // Anchors could make a small file huge, and merge keys hide where a value is written: records are plain.
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: false,
    version: '1.2',
    prettyErrors: false,
  });
  const at = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const faults = document.errors.map((error) => ({
    file,
    line: at(error.pos[0]),
    message: `Expected YAML, found something else: ${withFullStop(error.message)} Correct the line.`,
  }));
  if (faults.length === 0) faults.push(...aliasFaults(file, document, at));
  const locate = ({ path, message }: Finding): Fault => ({
    file,
    line: at(offsetOf(document, path)),
    message,
  });
  return { value: faults.length === 0 ? (document.toJS() as unknown) : undefined, faults, locate };
}

function aliasFaults(file: string, document: Document, at: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias(_, alias) {
      faults.push({
        file,
        line: at(alias.range?.[0] ?? 0),
        message: `Expected a value, found the alias *${alias.source}. Write the value out: records do not share parts.`,
      });
    },
  });
  return faults;
}

/** Where the value at `path` begins; a key that is not allowed is found by its own name. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(step));
      if (!pair) break;
      // The key's line: a long text may begin further down.
      offset = startOf(pair.key);
      node = pair.value;
    } else {
      node = isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(node)) break;
      offset = startOf(node);
    }
  }
  return offset;
}

function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function withFullStop(sentence: string): string {
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
