import type { ApolloServerPlugin } from '@apollo/server';
import { type Rights, refusalTo } from '../access/rights.ts';
import type { Viewer } from '../access/viewer.ts';
import { selectedRootFields } from './selected-root-fields.ts';

/** Refuses a mutation before any part of it runs, where one of its fields asks for more than the viewer may. */
export function rightsPlugin(rights: Rights): ApolloServerPlugin<{ readonly viewer: Viewer }> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        // A schema without mutations says so itself.
        if (operation?.operation !== 'mutation' || rights.size === 0) return;
        const names = selectedRootFields(schema, document, operation, request.variables ?? {});
        const mutations = names.filter((name) => name !== '__typename');
        const refusal = refusalTo(contextValue.viewer, mutations, rights);
        if (refusal) throw refusal;
      },
    }),
  };
}
