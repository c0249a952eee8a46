import type { RightsTable } from './try-each-mutation.ts';

/** Every mutation of schema.graphql. One without a row, and a row without one, fails the test beside this file. */
export const RIGHTS: RightsTable = {};
