import type { Plan, ResultSummary } from 'neo4j-driver';

type Profile = Exclude<ResultSummary['queryProfile'], false>;

/**
 * An operator tree as text, one operator a line, children indented below what consumes them:
 *
 *     ProduceResults@neo4j  n.name  ~10 rows
 *       NodeUniqueIndexSeek@neo4j  UNIQUE n:Season(id) WHERE id = $id  ~1 rows
 *
 * A profiled plan has real rows and database hits instead of the estimate.
 */
export function formatPlan(plan: Plan | Profile, depth = 0): string {
  const details = text(plan.arguments['Details']);
  const line = [`${'  '.repeat(depth)}${plan.operatorType}`, details, cost(plan)]
    .filter((part) => part !== '')
    .join('  ');
  return [line, ...plan.children.map((child: Plan | Profile) => formatPlan(child, depth + 1))].join('\n');
}

function cost(plan: Plan | Profile): string {
  if ('dbHits' in plan) return `${String(plan.rows ?? 0)} rows, ${String(plan.dbHits ?? 0)} hits`;
  const estimate = plan.arguments['EstimatedRows'];
  return typeof estimate === 'number' ? `~${String(Math.round(estimate))} rows` : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
