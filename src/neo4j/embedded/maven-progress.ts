import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';

/** How many jars pom.xml comes to. Only the bar goes by it, so a wrong number is ugly and nothing worse. */
const EXPECTED_JARS = 215;
const LINE_EVERY_JARS = 25;

export type Terminal = NodeJS.WritableStream & { isTTY?: boolean };

/** Shows Maven's output as a bar, or as a line now and then where nobody watches a terminal. */
export interface MavenProgress {
  line(text: string): void;
  end(): void;
}

export function showMavenProgress(terminal: Terminal, expected = EXPECTED_JARS): MavenProgress {
  const seen = new Set<string>();
  const show = terminal.isTTY === true ? bar(terminal, expected) : lines(terminal, expected);
  return {
    line(text) {
      const jar = jarIn(text);
      if (jar === null || seen.has(jar)) return;
      seen.add(jar);
      if (seen.size <= expected) show.count(seen.size);
    },
    end: () => {
      show.end();
    },
  };
}

/** Maven's own plugins come down too; they are not what is being waited for. */
export function jarIn(line: string): string | null {
  const found = /(?:Downloaded from [^:]+: (?<url>\S+\.jar)|Copying (?<file>\S+\.jar) to)/.exec(line);
  const path = found?.groups?.['url'] ?? found?.groups?.['file'];
  if (path === undefined || /\/(org\/apache\/maven|org\/codehaus|org\/sonatype)\//.test(path)) return null;
  return basename(path);
}

interface Display {
  count(jars: number): void;
  end(): void;
}

function bar(terminal: Terminal, expected: number): Display {
  const single = new SingleBar({
    format: 'Fetching Neo4j  {bar}  {value} of {total} jars',
    stream: terminal,
    hideCursor: true,
  });
  single.start(expected, 0);
  return {
    count: (jars) => {
      single.update(jars);
    },
    end: () => {
      single.stop();
    },
  };
}

function lines(terminal: Terminal, expected: number): Display {
  terminal.write('Fetching Neo4j with Maven, once (about 120 MB)\n');
  return {
    count: (jars) => {
      if (jars % LINE_EVERY_JARS === 0)
        terminal.write(`Fetching Neo4j: ${String(jars)} of ${String(expected)} jars\n`);
    },
    end: () => undefined,
  };
}
