import { describe, expect, it } from 'vitest';
import { trace } from './given-trace.ts';

describe('changes that copies share', () => {
  const bracket: [string, string] = ['BRACKET', "[Emily's]"];

  it("two copies with [Emily's] where the original has she's may have a common upstream", () => {
    const found = trace([
      { id: 'pedestrian', on: '2020-10-08', from: ['original'], edits: [bracket] },
      { id: 'mtv', on: '2020-10-12', from: ['original'], edits: [bracket, ['ELLIPSIS', '...']] },
      { id: 'original', on: '2020-10-02' },
    ]);
    expect(found.sharedEdits).toEqual([
      { kind: 'BRACKET', text: "[Emily's]", appearanceIds: ['pedestrian', 'mtv'] },
    ]);
  });

  it.each([
    ['one was taken from the other', { from: ['pedestrian'] }, {}],
    ['the original has it too', { from: ['original'] }, { edits: [bracket] }],
    ['both stand in one article', { from: ['original'], article: 'pedestrian-article' }, {}],
  ])('%s: it hints at nothing', (_, mtv, original) => {
    const found = trace([
      { id: 'pedestrian', from: ['original'], edits: [bracket] },
      { id: 'mtv', edits: [bracket], ...mtv },
      { id: 'original', ...original },
    ]);
    expect(found.sharedEdits).toEqual([]);
  });
});
