// @ts-check
import { fileURLToPath } from 'node:url';
import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What TypeScript's own checks do not see, and what house rules ask for. */
const typescript = defineConfig({
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    // A name with a leading underscore says that the signature is given from elsewhere.
    '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    // Numbers print as one expects.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    // A default that does nothing is a default.
    '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
    // Async by signature (a Fastify plugin, a batch function): what it throws is then a rejection.
    '@typescript-eslint/require-await': 'off',
    // neo4j-driver declares its options as classes and takes plain objects.
    '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    // Objects here are made of closures, which know no `this`.
    '@typescript-eslint/unbound-method': 'off',
    // It asks for the `!` that no-non-null-assertion forbids.
    '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    // A kind of graphql-js is written as the specification names it: node.kind === 'Field'.
    '@typescript-eslint/no-unsafe-enum-comparison': 'off',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'no-restricted-properties': ['error', environment('process', 'env')],
    'no-restricted-imports': [
      'error',
      { paths: [environmentImport('process'), environmentImport('node:process')] },
    ],
  },
});

/** @param {string} object @param {string} property */
function environment(object, property) {
  return {
    object,
    property,
    message: 'src/config.ts is the only reader of the environment: take the value as an argument.',
  };
}

/** @param {string} name */
function environmentImport(name) {
  return { name, importNames: ['env'], message: 'src/config.ts is the only reader of the environment.' };
}

/** A test that starts the server hands it an environment; a null where a test expects a value fails it, as it should. */
const tests = defineConfig({
  files: ['test/**/*.ts'],
  rules: {
    'no-restricted-properties': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
  },
});

/** schema.graphql is read by journalists: every name in it explains itself. */
const schema = defineConfig({
  files: ['schema.graphql'],
  plugins: { '@graphql-eslint': /** @type {any} */ (graphqlEslint) },
  languageOptions: {
    parser: graphqlEslint.parser,
    parserOptions: { graphQLConfig: { schema: './schema.graphql' } },
  },
  rules: {
    ...graphqlEslint.configs['flat/schema-recommended'].rules,
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        DirectiveDefinition: true,
      },
    ],
    // One line where it fits on one, a block where it does not.
    '@graphql-eslint/description-style': 'off',
    // Only entities have an id: connections, edges, values and payloads are found through them.
    '@graphql-eslint/strict-id-in-types': 'off',
    '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
    '@graphql-eslint/relay-connection-types': 'error',
  },
});

export default defineConfig(
  { ignores: ['node_modules/', '.cache/', '.data/', 'src/graphql/generated/'] },
  typescript,
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  tests,
  schema,
);
