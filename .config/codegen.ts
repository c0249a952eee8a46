import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * schema.graphql -> the types that resolvers are checked against. `npm run codegen` writes them, `npm run check:codegen`
 * fails where the committed file is not what the schema says.
 *
 * Mappers name a record (`QuoteRecord`), never the GraphQL type (`Quote`): both would be imported under one name (TS2440).
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'src/graphql/generated/schema.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        // What the read plan fetched, under the names that the query asked for.
        defaultMapper: '../../read-plan/planned.ts#Planned',
        // Values that rules compute are themselves.
        mappers: {
          Boolean: 'boolean',
          Int: 'number',
          Float: 'number',
          String: 'string',
          ID: 'string',
          URL: 'string',
          JSON: 'unknown',
        },
        strictScalars: true,
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          EDTF: 'string',
          IdOrSlug: 'string',
          JSON: 'unknown',
          URL: 'string',
          Internal: 'unknown',
        },
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        // A resolver answers null or a value: a forgotten field is an error of the compiler, not an answer. Arguments may be left out.
        avoidOptionals: { field: true },
      },
    },
  },
};

export default config;
