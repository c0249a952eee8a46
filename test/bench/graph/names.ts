import type { OrganizationFile } from '../../../src/dataset/definitions/organization.ts';
import type { PersonFile } from '../../../src/dataset/definitions/person.ts';
import { chanceFor } from './chance.ts';
import { type Shape, slugs } from './shape.ts';
import { name } from './words.ts';

export const NOT_ELSEWHERE = { imdb: null, tvmaze: null, tmdb: null, tvdb: null, wikidata: null };

/** Platforms, which decide, then outlets, which print; every fourth outlet has an owner among the first. */
export function* organizations(shape: Shape): Generator<OrganizationFile> {
  for (let number = 0; number < shape.platforms; number++) {
    yield {
      ...organization(slugs.platform(number), `Fictional ${name(chanceFor(shape.seed, 'platform', number))}`),
      kinds: ['PLATFORM'],
      platformKind: 'STREAMING',
    };
  }
  for (let number = 0; number < shape.outlets; number++) {
    const gazette = name(chanceFor(shape.seed, 'outlet', number));
    yield {
      ...organization(slugs.outlet(number), `Fictional ${gazette} Gazette`),
      kinds: ['OUTLET'],
      ownedBy: number > 8 && number % 4 === 0 ? slugs.outlet(number % 8) : null,
    };
  }
}

export function* people(shape: Shape): Generator<PersonFile> {
  for (let number = 0; number < shape.people; number++) {
    yield {
      slug: slugs.person(number),
      name: `${name(chanceFor(shape.seed, 'person', number))} (fictional)`,
      aliases: [],
      externalIds: NOT_ELSEWHERE,
      worksFor: [],
    };
  }
}

function organization(slug: string, called: string): OrganizationFile {
  return {
    slug,
    name: called,
    aliases: [],
    kinds: [],
    platformKind: null,
    homepage: `https://${slug}.example/`,
    externalIds: NOT_ELSEWHERE,
    ownedBy: null,
  };
}
