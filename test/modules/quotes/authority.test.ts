import { describe, expect, it } from 'vitest';
import {
  AUTHORITIES,
  authorityOf,
  compareAuthorities,
  strongerThan,
} from '../../../src/modules/quotes/authority.ts';

describe('what weight words have', () => {
  it.each([
    ['Lily Collins, who plays lead Emily Cooper', { roles: ['LEAD_CAST'] }, 'PERFORMS'],
    [
      'the same once she also produces: the strongest role counts',
      { roles: ['LEAD_CAST', 'PRODUCER'] },
      'MAKES',
    ],
    ['Darren Star, who wrote the series', { roles: ['CREATOR', 'WRITER'] }, 'MAKES'],
    ['Netflix, which decides', { roles: ['PLATFORM'], isDecider: true }, 'DECIDES'],
    ['an executive of the decider', { roles: ['PLATFORM_EXECUTIVE'], isDecider: true }, 'DECIDES'],
    ['a platform that another decides for', { roles: ['PLATFORM'] }, 'REPORTS'],
    ['the studio that produces and does not decide', { roles: ['STUDIO'] }, 'MAKES'],
    ['the studio that decides', { roles: ['STUDIO'], isDecider: true }, 'DECIDES'],
    ['a creator who announces for the decider', { roles: ['CREATOR'], onBehalfOfDecider: true }, 'DECIDES'],
    ['a spokesperson of the decider', { roles: ['REPRESENTATIVE'], onBehalfOfDecider: true }, 'DECIDES'],
    ['the agent of a lead', { roles: ['REPRESENTATIVE', 'LEAD_CAST'] }, 'PERFORMS'],
    ['a spokesperson for nobody known', { roles: ['REPRESENTATIVE'] }, 'REPORTS'],
    ['a source close to production', { roles: ['UNNAMED_SOURCE'] }, 'UNNAMED'],
    [
      'an executive without a name',
      { roles: ['PLATFORM_EXECUTIVE'], isDecider: true, unnamed: true },
      'UNNAMED',
    ],
    ['a fan', { roles: ['FAN'] }, 'OBSERVES'],
    ['a name without a role', { roles: [] }, null],
  ] as const)('%s', (_, speaking, authority) => {
    expect(authorityOf(speaking)).toBe(authority);
  });

  it('is ordered from who decides to who has no name', () => {
    expect(strongerThan('DECIDES', 'MAKES')).toBe(true);
    expect(strongerThan('UNNAMED', 'OBSERVES')).toBe(false);
    expect(strongerThan('MAKES', 'MAKES')).toBe(false);
    expect([...AUTHORITIES].reverse().sort(compareAuthorities)).toEqual(AUTHORITIES);
  });
});
