/** Put in by the bundler (../bundle.ts): the content-hashed file of each of the editor's workers. */
declare const WORKER_FILES: { editor: string; json: string; graphql: string };

declare module '*.css';
