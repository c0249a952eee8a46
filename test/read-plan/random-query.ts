import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values that exist in the graph, by what asks for them. */
export interface Pool {
  /** Slugs and ids, by the name of the argument or input field: `season`, `speaker`. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  readonly dates: readonly string[];
  /** Cursors, by the name of the order's enum value. */
  readonly cursors: Readonly<Record<string, readonly string[]>>;
}

export interface RandomQuery {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** The same numbers for the same seed: mulberry32. */
export function dice(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    chance: (probability: number) => next() < probability,
    upTo: (count: number) => Math.floor(next() * count),
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!,
  };
}

/**
 * A valid query of the schema: aliases everywhere, fields asked twice, fragments of both kinds, variables and literals, filters, orders, cursors.
 * `leaveOut` names fields as `Season.daysWaiting`.
 */
export function randomQuery(
  schema: GraphQLSchema,
  pool: Pool,
  seed: number,
  leaveOut: (field: string) => boolean,
): RandomQuery {
  const { chance, upTo, pick } = dice(seed);
  const fragments: string[] = [];
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  let aliases = 0;
  let budget = 18;

  const valueFor = (type: GraphQLInputType, name: string, order: string): unknown => {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare))
      return Array.from({ length: 1 + upTo(3) }, () => valueFor(bare.ofType, name, order));
    if (isEnumType(bare)) return pick(bare.getValues()).name;
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields()).filter(() => chance(0.25));
      return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, field.name, order)]));
    }
    switch (getNamedType(bare).name) {
      case 'Int':
        return 1 + upTo(4);
      case 'Boolean':
        return chance(0.5);
      case 'Date':
        return pick(pool.dates);
      case 'DateTime':
        return `${pick(pool.dates)}T00:00:00Z`;
      case 'IdOrSlug':
        return pick(pool.keys[name] ?? ['nobody']);
      default:
        return name === 'after' ? pick(pool.cursors[order] ?? ['']) : pick(pool.ids);
    }
  };

  const literal = (value: unknown, type: GraphQLInputType): string => {
    const bare = isNonNullType(type) ? type.ofType : type;
    if (isListType(bare))
      return `[${(value as unknown[]).map((item) => literal(item, bare.ofType)).join(', ')}]`;
    if (isInputObjectType(bare)) {
      const entries = Object.entries(value as Record<string, unknown>);
      return `{${entries.map(([key, part]) => `${key}: ${literal(part, bare.getFields()[key]!.type)}`).join(', ')}}`;
    }
    return isEnumType(bare) ? String(value) : JSON.stringify(value);
  };

  const argumentsFor = (parent: string, args: readonly GraphQLArgument[]): string => {
    const given = args.filter(({ type, defaultValue }) =>
      isNonNullType(type) && defaultValue === undefined ? true : chance(0.6),
    );
    const orderArgument = args.find(({ name }) => name === 'orderBy');
    const orders = isEnumType(getNamedType(orderArgument?.type)) ? getNamedType(orderArgument!.type) : null;
    const order = isEnumType(orders) ? pick(orders.getValues()).name : '';
    const written = given.flatMap(({ name, type }) => {
      // A cursor is worth something in its own order only, so that both are given or neither.
      if (name === 'orderBy') return [`orderBy: ${order}`];
      // Of a root it holds for all below, which a naive reader does not know.
      if (name === 'asOf' && ['show', 'season', 'statusBoard'].includes(parent)) return [];
      if (name === 'after' && (!pool.cursors[order] || !given.some((other) => other.name === 'orderBy')))
        return [];
      const value = valueFor(type, name === 'id' ? parent : name, order);
      if (!chance(0.4)) return [`${name}: ${literal(value, type)}`];
      const variable = `v${declared.length}`;
      declared.push(`$${variable}: ${String(type)}`);
      variables[variable] = value;
      return [`${name}: $${variable}`];
    });
    return written.length > 0 ? `(${written.join(', ')})` : '';
  };

  const fieldsOf = (type: GraphQLObjectType, depth: number): string[] => {
    const candidates = Object.values(type.getFields()).filter((field) => {
      const leaf = !isObjectType(getNamedType(field.type)) && !isAbstractType(getNamedType(field.type));
      return (leaf || depth > 0) && !leaveOut(`${type.name}.${field.name}`);
    });
    const wanted = Array.from({ length: 2 + upTo(3) }, () => pick(candidates));
    return wanted.flatMap((field) => {
      if (budget-- <= 0) return [];
      const named = getNamedType(field.type);
      const head = `f${++aliases}: ${field.name}${argumentsFor(field.name, field.args)}`;
      if (!isObjectType(named) && !isAbstractType(named)) return [head];
      const below = () => `${head} ${selectionOf(named.name, depth - 1)}`;
      // The same field twice under one name: GraphQL makes one of them, with both selections.
      return chance(0.15) ? [below(), below()] : [below()];
    });
  };

  const wrapped = (type: string, selections: string[]): string => {
    if (selections.length === 0 || !chance(0.35)) return selections.join(' ');
    const cut = upTo(selections.length);
    const [outside, inside] = [selections.slice(0, cut), selections.slice(cut).join(' ')];
    if (chance(0.5)) return [...outside, `... on ${type} { ${inside} }`].join(' ');
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type} { ${inside} }`);
    return [...outside, `...${name}`].join(' ');
  };

  const selectionOf = (name: string, depth: number): string => {
    const type = schema.getType(name)!;
    if (isObjectType(type)) {
      const fields = [...(chance(0.2) ? ['__typename'] : []), ...fieldsOf(type, depth)];
      return `{ ${wrapped(name, fields) || '__typename'} }`;
    }
    if (!isAbstractType(type)) throw new Error(`Expected ${name} to have fields.`);
    const members = schema.getPossibleTypes(type).filter(() => chance(0.7));
    const parts = members.map(
      (member) =>
        `... on ${member.name} { ${wrapped(member.name, fieldsOf(member, depth)) || '__typename'} }`,
    );
    return `{ __typename ${parts.join(' ')} }`;
  };

  const body = selectionOf('Query', 4);
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
  return { query: [`${head} ${body}`, ...fragments].join('\n'), variables };
}
