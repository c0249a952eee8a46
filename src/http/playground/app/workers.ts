/** Monaco asks for its workers here. They are files beside this one: nothing but our own origin is asked. */
const files: Record<string, string> = WORKER_FILES;

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) =>
      new Worker(new URL(files[label] ?? WORKER_FILES.editor, import.meta.url)),
  },
});
