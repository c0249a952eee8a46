#!/usr/bin/env node
// The way in: TypeScript is compiled as it is loaded, so that there is no build to run or to forget.
import { register } from 'tsx/esm/api';

// Before anything is imported: GraphQL and React check every call twice unless they are told that this is production.
process.env.NODE_ENV ??= 'production';

register();
await import('./main.ts');
