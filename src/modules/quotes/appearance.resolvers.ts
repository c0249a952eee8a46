import type { Edit, Resolvers } from '../../graphql/generated/schema.ts';
import { needsOf } from '../../read-plan/planned.ts';
import { type QuoteForm, wording } from './wording.ts';

/** What `@derived(needs:)` of Appearance.wording fetches. */
interface Needs {
  readonly exact: string;
  readonly form: QuoteForm;
  readonly edits: readonly Edit[];
}

export const appearanceResolvers: Resolvers = {
  Appearance: {
    wording: (appearance) => {
      const { exact, form, edits } = needsOf<Needs>(appearance, 'wording');
      return wording({ exact, form, edits }).map(({ kind, text, editId }) => {
        const edit = edits.find(({ id }) => id === editId);
        return { kind, text, edit: edit ? { ...edit } : null };
      });
    },
  },
};
