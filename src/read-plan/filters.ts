import {
  type GraphQLArgument,
  type GraphQLInputField,
  isInputObjectType,
  getNullableType,
  type GraphQLInputType,
} from 'graphql';
import { type GraphMap, predicateOf } from './graph-map.ts';
import type { Parameters } from './parameters.ts';
import { type Argument, partOf } from './selection.ts';

/** A node that an input picks, from which the page is reached: see `@entry` in schema.graphql. */
export interface Entry {
  readonly label: string;
  /** The relationship whose index yields the page in the order `orderedOn`. Null where there is only a path. */
  readonly index: { readonly type: string; readonly orderedOn: string; readonly where: string | null } | null;
  /** A pattern from `start` to `node`. Null: along the relationship. */
  readonly path: string | null;
  readonly key: 'id' | 'slug';
  readonly parameter: string;
}

export interface Filter {
  /** Conditions on `subject`, to be joined by AND. */
  readonly predicates: readonly string[];
  readonly entry: Entry | null;
}

/** A condition that a request gives: an input field or an argument with `@where`, and its value. */
interface Given {
  readonly field: GraphQLInputField | GraphQLArgument;
  readonly argument: Argument;
}

/**
 * Turns what a field is asked for into conditions: the fields of its `filter`, and whatever argument has a condition of its own. An input left out or null puts
 * none. With `entries`, the first input that can lead the way does so instead of testing each candidate.
 */
export function filterOf(
  map: GraphMap,
  args: readonly GraphQLArgument[],
  argument: (name: string) => Argument,
  subject: string,
  parameters: Parameters,
  entries: boolean,
  asOf: Argument | null,
): Filter {
  const given = args.flatMap((arg): Given[] => {
    if (arg.name === 'filter') return givenFields(getNullableType(arg.type), argument('filter'));
    return predicateOf(map, arg) === null
      ? []
      : [{ field: arg, argument: argument(arg.name) }].filter(isGiven);
  });
  const lead = entries ? leadOf(map, given) : undefined;
  const predicates = given
    .filter((one) => one !== lead)
    .map(({ field, argument }) => {
      const predicate = predicateOf(map, field);
      if (predicate === null) throw new Error(`Expected @where beside ${field.name}, found none.`);
      return conditionOn(predicate, subject, argument, parameters, asOf);
    });
  return {
    predicates,
    entry: lead
      ? entryOf(map.directive('entry', lead.field.astNode) ?? {}, lead.argument, parameters, asOf)
      : null,
  };
}

function givenFields(type: GraphQLInputType, filter: Argument): Given[] {
  if (!isInputObjectType(type) || filter.now === null || filter.now === undefined) return [];
  return Object.values(type.getFields())
    .map((field) => ({ field, argument: partOf(filter, field.name) }))
    .filter(isGiven);
}

function isGiven({ argument }: Given): boolean {
  return argument.now !== null && argument.now !== undefined;
}

/** A narrow way in, else one with an index, else the first. */
function leadOf(map: GraphMap, given: readonly Given[]) {
  const ways = given.map((one) => ({ one, way: map.directive('entry', one.field.astNode) }));
  const pick =
    ways.find(({ way }) => way?.['narrow'] === true) ??
    ways.find(({ way }) => typeof way?.['orderedOn'] === 'string') ??
    ways.find(({ way }) => way !== null);
  return pick?.one;
}

function conditionOn(
  predicate: string,
  subject: string,
  argument: Argument,
  parameters: Parameters,
  asOf: Argument | null,
): string {
  const name = parameters.add(argument.read);
  return onDay(predicate, parameters, asOf)
    .replace(/\bthis\b/g, subject)
    .replace(/\bKEY\b/g, keyOf(argument.now))
    .replace(/\$value\b/g, () => name)
    .trim();
}

/** The root field's `asOf` in a condition that asks for it. */
function onDay(cypher: string, parameters: Parameters, asOf: Argument | null): string {
  if (!/\$asOf\b/.test(cypher)) return cypher;
  const day = parameters.add((variables) => asOf?.read(variables));
  return cypher.replace(/\$asOf\b/g, () => day);
}

function entryOf(
  directive: Record<string, unknown>,
  argument: Argument,
  parameters: Parameters,
  asOf: Argument | null,
): Entry {
  const type = (directive['type'] as string | undefined) ?? null;
  const where = (directive['where'] as string | undefined) ?? null;
  const path = (directive['path'] as string | undefined) ?? null;
  return {
    label: directive['label'] as string,
    index: type === null ? null : { type, orderedOn: directive['orderedOn'] as string, where },
    path: path === null ? null : onDay(path, parameters, asOf),
    key: keyOf(argument.now),
    parameter: parameters.add(argument.read),
  };
}

/** Which property a text names: ids have a prefix of three letters and an underscore, which no slug has. */
export function keyOf(idOrSlug: unknown): 'id' | 'slug' {
  return typeof idOrSlug === 'string' && /^[a-z]{3}_/.test(idOrSlug) ? 'id' : 'slug';
}
