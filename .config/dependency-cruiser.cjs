/**
 * Who may import whom. The folders and their order are those of the README's tree: reads run http -> graphql -> modules -> read-plan -> neo4j,
 * and nothing looks back. `npm run check:boundaries` names the rule, the file and the import that breaks it.
 *
 * Each rule below says for one folder where its imports may lead; what is not named is a violation.
 */
const mayImport = (folder, allowed, comment, to = {}) => ({
  name: `${folder.replace('/', '')}-imports-only-what-it-may`,
  comment,
  severity: 'error',
  from: { path: `^src/${folder}` },
  to: { path: '^src/', pathNot: [folder, ...allowed].map((path) => `^src/${path}`), ...to },
});

// Records and rules are quotes/quote.ts, quotes/authority.ts; whatever does I/O has a second word in its name: quotes/quote.resolvers.ts.
const RECORD_OR_RULE = '^src/modules/[^/]+/[^/.]+\\.ts$';
const LOADERS = '^src/modules/[^/]+/[^/.]+\\.loaders\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that import each other are one file, or hide a third. Types alone may run both ways: they leave no import behind.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-imports-main',
      comment: 'main.ts composes everything; whatever needs a part of it takes it as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/renewal-tracker\\.mjs$' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'only-main-and-cli-import-config',
      comment: 'config.ts alone reads the environment, and main.ts and cli/ hand its values down.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/main\\.ts$', '^src/cli/'] },
      to: { path: '^src/config\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'config-imports-nothing',
      comment: 'Settings depend on no part of the server.',
      severity: 'error',
      from: { path: '^src/config\\.ts$' },
      to: { path: '^src/' },
    },
    {
      name: 'saved-queries-import-nothing',
      comment: 'A saved query is a document that stands by itself.',
      severity: 'error',
      from: { path: '^src/saved-queries/' },
      to: {},
    },
    mayImport('neo4j/', [], 'The database knows nothing of what it is used for.'),
    mayImport(
      'read-plan/',
      ['neo4j/'],
      'The read plan knows the schema’s directives and the database, and no module.',
    ),
    mayImport(
      'modules/',
      [
        'graphql/generated/',
        'graphql/connections',
        'graphql/problems',
        'access/viewer',
        'read-plan/',
        'neo4j/',
      ],
      'Of graphql/ a module sees the generated types, the connection helper and the problems, of access/ who acts; the rest would make the server a part of each module.',
    ),
    mayImport(
      'graphql/',
      ['modules/', 'editing/', 'read-plan/', 'neo4j/', 'access/'],
      'GraphQL does not know by which door a request came.',
    ),
    mayImport(
      'editing/',
      ['dataset/', 'modules/', 'read-plan/', 'neo4j/', 'access/', 'graphql/generated/', 'graphql/context'],
      'An edit is a part of a file laid over the record, checked as files are and put on record as they are.',
    ),
    mayImport(
      'access/',
      ['modules/', 'neo4j/', 'graphql/problems'],
      'Rights are decided from the caller and the record.',
    ),
    mayImport(
      'publish/',
      ['graphql/', 'saved-queries/', 'did-you-mean'],
      'Embedded pages run saved queries, as anybody could.',
    ),
    mayImport(
      'dataset/',
      ['modules/', 'neo4j/', 'did-you-mean'],
      'Files become commands of the modules, the same that mutations call.',
    ),
    mayImport(
      'backup/',
      ['modules/statements', 'neo4j/'],
      'A backup is of nodes and relationships, whatever they mean.',
    ),
    mayImport(
      'intake/',
      ['modules/', 'neo4j/'],
      'A draft becomes commands of the modules, once it is reviewed.',
    ),
    mayImport(
      'http/',
      ['publish/', 'graphql/', 'access/', 'saved-queries/', 'did-you-mean'],
      'A door hands the request on and reads nothing itself; it may name the type of what it is handed.',
      { dependencyTypesNot: ['type-only'] },
    ),
    {
      name: 'only-context-and-resolvers-import-modules',
      comment:
        'graphql/context and graphql/resolvers gather the modules; the generated file may name their records. The rest of graphql/ is the same for any module.',
      severity: 'error',
      from: {
        path: '^src/graphql/',
        pathNot: '^src/graphql/(context|resolvers)(\\.ts|/)|^src/graphql/generated/',
      },
      to: { path: '^src/modules/' },
    },
    {
      name: 'generated-types-import-types-only',
      comment: 'Mappers are types: a generated file that runs code would be a second composition root.',
      severity: 'error',
      from: { path: '^src/graphql/generated/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'modules-meet-through-rules-and-loaders',
      comment:
        'A module sees another through its records and rules (quotes/quote.ts, quotes/authority.ts) or its loaders (quotes/quote.loaders.ts), never its resolvers or commands. The formats are everybody’s: they hold no noun of their own.',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/' },
      to: {
        path: '^src/modules/[^/]+/',
        pathNot: ['^src/modules/$1/', '^src/modules/formats/', RECORD_OR_RULE, LOADERS],
      },
    },
    {
      name: 'rules-and-records-do-no-io',
      comment:
        'modules/<noun>s/<noun>.ts and its rules take records and return data: no database, no file, no network.',
      severity: 'error',
      from: { path: RECORD_OR_RULE },
      to: {
        path: '^src/(neo4j|read-plan)/|^(node:)?(fs|net|http|https|child_process)(/|$)|^node_modules/neo4j-driver',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-browser-is-another-program',
      comment:
        'The playground’s app runs in the browser and is bundled by itself; the shape of an example is all that it shares with the server.',
      severity: 'error',
      from: { path: '^src/http/playground/app/' },
      to: { path: '^src/', pathNot: ['^src/http/playground/app/', '^src/http/playground/example\\.ts$'] },
    },
    {
      name: 'the-server-does-not-import-the-app',
      comment: 'The playground’s app reaches the server as built files.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/http/playground/app/' },
      to: { path: '^src/http/playground/app/' },
    },
    {
      name: 'src-does-not-import-tests-or-settings',
      comment: 'What ships does not lean on what checks it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|\\.config)/' },
    },
    {
      name: 'no-development-packages-in-the-server',
      comment:
        'An installation without development packages must run. The bundler and the app it bundles are loaded at install time only.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/http/playground/app/', '^src/http/playground/bundle\\.ts$'] },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'imports-resolve',
      comment: 'The imported file or package is not there.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
