import type { Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf, refToOrNull } from '../../read-plan/planned.ts';
import { wording } from './wording.ts';

export const appearanceResolvers: Resolvers = {
  Appearance: {
    wording: (appearance) =>
      wording(needsOf<Parameters<typeof wording>[0]>(appearance, 'wording')).map(
        ({ kind, text, editId }) => ({
          kind,
          text,
          edit: refToOrNull(editId),
        }),
      ),
  },
};
