import { readFileSync } from 'node:fs';

/** A fenced block of README.md. */
export interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of README.md, in order. */
export function readmeBlocks(): Block[] {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text: text.trim(),
  }));
}

/** Each query with the answer that stands below it. */
export function readmeQueries(): { query: string; answer: unknown }[] {
  const blocks = readmeBlocks();
  return blocks.flatMap(({ language, text }, index) => {
    if (language !== 'graphql') return [];
    const answer = blocks[index + 1];
    if (answer?.language !== 'json')
      throw new Error(`Expected an answer below the query that begins ${text.slice(0, 40)}`);
    return [{ query: text, answer: JSON.parse(answer.text) as unknown }];
  });
}

/** Each command that README.md says to type. */
export function readmeCommands(): string[] {
  return readmeBlocks()
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.split('\n'));
}
