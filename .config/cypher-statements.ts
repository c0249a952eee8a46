import { type ASTNode, parse, type StringValueNode, visit } from 'graphql';

/** One piece of Cypher and where it stands. */
export interface Statement {
  file: string;
  /** Of the first character, from 1. */
  line: number;
  column: number;
  text: string;
  /** What the text needs around it to be a whole query: whole lines, or nothing. */
  before: string;
  after: string;
}

/** A statement ends with `;` at the end of a line that is no comment, as the migrations are split. */
export function statementsOfFile(file: string, text: string): Statement[] {
  const statements: Statement[] = [];
  let lines: string[] = [];
  let first = 1;
  text.split(/\r?\n/).forEach((line, index, all) => {
    lines.push(line);
    const comment = line.trimStart().startsWith('//');
    if ((comment || !line.trimEnd().endsWith(';')) && index < all.length - 1) return;
    if (lines.some((each) => each.trim() !== '' && !each.trimStart().startsWith('//')))
      statements.push({ file, line: first, column: 1, text: lines.join('\n'), before: '', after: '' });
    lines = [];
    first = index + 2;
  });
  return statements;
}

/** The Cypher in schema.graphql's directives: whole statements, predicates and orders. */
export function statementsOfSchema(file: string, sdl: string): Statement[] {
  const statements: Statement[] = [];
  const add = (node: StringValueNode, before: string, after: string) => {
    statements.push({ file, ...sourceOf(node, sdl), before, after });
  };
  visit(parse(sdl), {
    Directive(directive) {
      const values = new Map(directive.arguments?.map(({ name, value }) => [name.value, strings(value)]));
      const [statement] = values.get('statement') ?? [];
      const [column] = values.get('columnName') ?? [];
      if (directive.name.value === 'cypher' && statement && column)
        add(statement, 'MATCH (this)\n', `\nRETURN ${column.value}`);

      // In `@relationship` a predicate speaks of `edge` and `node`, elsewhere of `this`.
      const pattern = 'MATCH (this)-[edge]-(node)\n';
      for (const name of ['predicate', 'where'])
        for (const node of values.get(name) ?? []) add(node, `${pattern}WHERE\n`, '\nRETURN this');
      for (const node of values.get('order') ?? []) add(node, `${pattern}RETURN *\nORDER BY\n`, '');
    },
  });
  return statements;
}

function strings(value: ASTNode): StringValueNode[] {
  if (value.kind === 'ListValue') return value.values.flatMap(strings);
  return value.kind === 'StringValue' ? [value] : [];
}

/** The text as the file has it, indented and all, so that places in it are places in the file. */
function sourceOf(node: StringValueNode, sdl: string): Pick<Statement, 'line' | 'column' | 'text'> {
  if (!node.loc) throw new Error('Expected a document parsed with locations.');
  const { start, end, startToken } = node.loc;
  const mark = node.block ? 3 : 1;
  const raw = sdl.slice(start + mark, end - mark);
  // An escaped mark means something else than it shows: there the value, and places only nearly right.
  const text = raw.includes('\\') ? node.value : raw;
  return { line: startToken.line, column: startToken.column + mark, text };
}
