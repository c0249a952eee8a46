import type { GraphQLObjectType } from 'graphql';
import { type Compilation, withEnds } from './compilation.ts';
import type { ConnectionField } from './connection.ts';
import type { Entry } from './filters.ts';

/** The order of a page: a value of an order's enum, and the property that it stands for. */
export interface Order {
  readonly name: string;
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** How a page is found before anything is projected: what to match, and the two keys that order it. */
export interface Candidates {
  /** The node that the index leads on from, matched before all else. Null where the page starts at a node that is at hand, or at none. */
  readonly lead: { readonly variable: string; readonly match: string } | null;
  readonly match: string;
  readonly conditions: readonly string[];
  /** What holds still within the page, yet must lead the order for Neo4j to see that the index has it. */
  readonly fixed: string | null;
  readonly sort: string;
  readonly id: string;
  readonly variables: readonly string[];
  /** The node once, where it can be reached twice: a show is on a platform as its original and, later, under licence. */
  readonly once: 'DISTINCT ' | '';
}

export function candidatesOf(
  c: Compilation,
  field: ConnectionField,
  nodeType: GraphQLObjectType,
  node: string,
  order: Order,
  entry: Entry | null,
): Candidates {
  const labels = c.map.labels(nodeType).join('|');
  const edge = c.names.next('r');
  const byProperty = {
    lead: null,
    fixed: null,
    sort: `${node}.${order.property}`,
    id: `${node}.id`,
    variables: [node],
    once: 'DISTINCT ',
  } as const;
  const roots = field.roots ? [field.roots.replace(/\bthis\b/g, node)] : [];
  if (entry) {
    const start = c.names.next('n');
    const lead = {
      variable: start,
      match: `OPTIONAL MATCH (${start}:${entry.label} {${entry.key}: ${entry.parameter}})`,
    };
    const { index } = entry;
    const narrowed = index?.where ? [withEnds(index.where, node, edge)] : [];
    if (index?.orderedOn === order.property) {
      const found = throughIndex(node, labels, edge, index.type, `${start}.id`);
      return { ...found, lead, conditions: [...found.conditions, ...narrowed, ...roots] };
    }
    const path = entry.path ?? `(start)<-[edge:${index?.type ?? ''}]-(node)`;
    const match = `MATCH ${withEnds(path, `${node}:${labels}`, edge).replace(/\bstart\b/g, start)}`;
    return { ...byProperty, lead, match, conditions: [...narrowed, ...roots] };
  }
  if (field.from !== undefined && field.relationship) {
    const { type, direction, where: narrow, orderedOn } = field.relationship;
    const narrowed = narrow === null ? [] : [withEnds(narrow, node, edge)];
    if (orderedOn === order.property) {
      const index = throughIndex(node, labels, edge, type, `${field.from}.id`);
      return { ...index, conditions: [...index.conditions, ...narrowed] };
    }
    const arrow = direction === 'OUT' ? `-[${edge}:${type}]->` : `<-[${edge}:${type}]-`;
    return { match: `MATCH (${field.from})${arrow}(${node}:${labels})`, conditions: narrowed, ...byProperty };
  }
  return {
    match: `MATCH (${node}:${labels})`,
    conditions: [...bothExist(byProperty), ...roots],
    ...byProperty,
    once: '',
  };
}

/** Saying that both keys exist is what lets Neo4j walk an ordering index instead of sorting. */
function bothExist({ sort, id }: { sort: string; id: string }): string[] {
  return [`${sort} IS NOT NULL`, `${id} IS NOT NULL`];
}

/** The far end stays unnamed: bound, it would tempt the planner to expand from it and sort. */
function throughIndex(node: string, labels: string, edge: string, type: string, toId: string): Candidates {
  const keys = { sort: `${edge}.sort`, id: `${edge}.fromId` };
  return {
    lead: null,
    // The hint holds on a young graph too, whose statistics would rather have a scan.
    match: `MATCH (${node}:${labels})-[${edge}:${type}]->()\nUSING INDEX SEEK ${edge}:${type}(toId, sort, fromId)`,
    conditions: [`${edge}.toId = ${toId}`, ...bothExist(keys)],
    fixed: `${edge}.toId`,
    ...keys,
    variables: [node, edge],
    once: '',
  };
}
