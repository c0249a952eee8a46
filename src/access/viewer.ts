/** What somebody may do who may write. An admin may whatever an editor may. */
export type Role = 'editor' | 'admin';

export interface Reader {
  readonly kind: 'reader';
  /** Null where no token was sent; else whom the issuer knows, without a role here. */
  readonly name: string | null;
}

export interface Editor {
  readonly kind: 'editor';
  /** Of the API token, `rt_4f0c…`, or the issuer's `sub`. It stays the same where the name changes. */
  readonly id: string;
  /** For the record's own history. */
  readonly name: string;
  readonly role: Role;
}

/** Who asks. */
export type Viewer = Reader | Editor;

/** Whoever sends no token. */
export const ANYBODY: Reader = { kind: 'reader', name: null };

/**
 * The editor behind a mutation. Throws where a reader got as far, which `@rights` on the field prevents: a defect of ours, not of the person's who
 * asked.
 */
export function editorOf(viewer: Viewer): Editor {
  if (viewer.kind === 'editor') return viewer;
  throw new Error('Expected an editor behind a mutation, found a reader. Does the field carry @rights?');
}
