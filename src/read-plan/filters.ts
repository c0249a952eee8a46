import {
  type GraphQLInputObjectType,
  isInputObjectType,
  getNullableType,
  type GraphQLInputType,
} from 'graphql';
import { type GraphMap, predicateOf } from './graph-map.ts';
import type { Parameters } from './parameters.ts';
import { type Argument, partOf } from './selection.ts';

/** A node that an input picks, from which an ordered index leads to the page: see `@entry` in schema.graphql. */
export interface Entry {
  readonly label: string;
  readonly type: string;
  readonly orderedOn: string;
  readonly where: string | null;
  readonly key: 'id' | 'slug';
  readonly parameter: string;
}

export interface Filter {
  /** Conditions on `subject`, to be joined by AND. */
  readonly predicates: readonly string[];
  readonly entry: Entry | null;
}

/**
 * Turns a filter input into conditions. An input left out or null puts none. With `entries`, the first input that can lead the way does so
 * instead of testing each candidate.
 */
export function filterOf(
  map: GraphMap,
  type: GraphQLInputType,
  filter: Argument,
  subject: string,
  parameters: Parameters,
  entries: boolean,
): Filter {
  const input = getNullableType(type);
  if (!isInputObjectType(input) || filter.now === null || filter.now === undefined)
    return { predicates: [], entry: null };
  const given = givenFields(input, filter);
  const lead = entries
    ? given.find(({ field }) => map.directive('entry', field.astNode) !== null)
    : undefined;
  const predicates = given
    .filter((one) => one !== lead)
    .map(({ field, argument }) => {
      const predicate = predicateOf(map, field);
      if (predicate === null)
        throw new Error(`Expected @where beside ${input.name}.${field.name}, found none.`);
      return conditionOn(predicate, subject, argument, parameters);
    });
  return {
    predicates,
    entry: lead ? entryOf(map.directive('entry', lead.field.astNode) ?? {}, lead.argument, parameters) : null,
  };
}

function givenFields(input: GraphQLInputObjectType, filter: Argument) {
  return Object.values(input.getFields())
    .map((field) => ({ field, argument: partOf(filter, field.name) }))
    .filter(({ argument }) => argument.now !== null && argument.now !== undefined);
}

function conditionOn(predicate: string, subject: string, argument: Argument, parameters: Parameters): string {
  const name = parameters.add(argument.read);
  return predicate
    .replace(/\bthis\b/g, subject)
    .replace(/\bKEY\b/g, keyOf(argument.now))
    .replace(/\$value\b/g, () => name)
    .trim();
}

function entryOf(directive: Record<string, unknown>, argument: Argument, parameters: Parameters): Entry {
  return {
    label: directive['label'] as string,
    type: directive['type'] as string,
    orderedOn: directive['orderedOn'] as string,
    where: (directive['where'] as string | undefined) ?? null,
    key: keyOf(argument.now),
    parameter: parameters.add(argument.read),
  };
}

/** Which property a text names: ids have a prefix of three letters and an underscore, which no slug has. */
export function keyOf(idOrSlug: unknown): 'id' | 'slug' {
  return typeof idOrSlug === 'string' && /^[a-z]{3}_/.test(idOrSlug) ? 'id' : 'slug';
}
