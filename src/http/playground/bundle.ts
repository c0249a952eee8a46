import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';

/** Monaco does its thinking off the main thread; each of these becomes one file of its own. */
const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
};

const COMMON = {
  bundle: true,
  minify: true,
  sourcemap: false,
  metafile: true,
  legalComments: 'none',
  target: ['es2022'],
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
} satisfies BuildOptions;

/** Bundles the app in `app` into `out`: index.html, and assets/ with content-hashed names. */
export async function bundle(app: string, out: string): Promise<{ files: number; bytes: number }> {
  const assets = join(out, 'assets');
  const workers = await build({ ...COMMON, format: 'iife', outdir: assets, entryPoints: WORKERS });
  const workerFiles = Object.fromEntries(
    Object.entries(WORKERS).map(([label, entry]) => [
      label,
      `./${basename(outputOf(workers.metafile, entry))}`,
    ]),
  );
  const main = await build({
    ...COMMON,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    outdir: assets,
    entryPoints: { main: join(app, 'main.tsx') },
    define: { ...COMMON.define, WORKER_FILES: JSON.stringify(workerFiles) },
    loader: { '.ttf': 'file' },
    plugins: [fontsAsFiles, editorWithoutExtras],
  });
  await writeFile(join(out, 'index.html'), await page(app, main.metafile));
  await removeSpareStyles(assets, main.metafile);
  const bytes = await Promise.all((await readdir(assets)).map((name) => compressBeside(join(assets, name))));
  return { files: bytes.length, bytes: bytes.reduce((sum, size) => sum + size, 0) };
}

/**
 * The editor's font arrives as base64 inside a stylesheet, every script of the world at once. As files, a browser
 * fetches the one that it needs, and `font-src 'self'` is enough.
 */
const fontsAsFiles: Plugin = {
  name: 'fonts-as-files',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^data:font\// }, ({ path }) => {
      const bytes = Buffer.from(path.slice(path.indexOf(',') + 1), 'base64');
      const name = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      return { path: `font-${name}.woff2`, namespace: 'font', pluginData: bytes };
    });
    esbuild.onLoad({ filter: /.*/, namespace: 'font' }, ({ pluginData }) => ({
      contents: pluginData as Buffer,
      loader: 'file',
    }));
  },
};

/** What VS Code does that nobody does in a query editor. Left out, the editor is a tenth smaller to fetch. */
const EXTRAS =
  /anchorSelect|codelens|colorPicker|diffEditor|dnd|dropOrPaste|inlayHints|inlineCompletions|inlineEdit|inlineProgress|linkedEditing|rename|sectionHeaders|semanticTokens|stickyScroll|suggestInlineCompletions/;

const editorWithoutExtras: Plugin = {
  name: 'editor-without-extras',
  setup(esbuild) {
    esbuild.onLoad(
      { filter: /monaco-editor[\\/]esm[\\/]vs[\\/]editor[\\/]editor\.all\.js$/ },
      async ({ path }) => {
        const imports = (await readFile(path, 'utf8')).split('\n');
        return { contents: imports.filter((line) => !EXTRAS.test(line)).join('\n') };
      },
    );
  },
};

/** index.html with the names of this build. The editor is fetched alongside the app, not after the app has run. */
async function page(app: string, meta: Metafile): Promise<string> {
  const template = await readFile(join(app, 'index.html'), 'utf8');
  const main = outputOf(meta, 'main.tsx');
  const editor = ['monaco-graphql/esm/monaco-editor.js', 'monaco-graphql/esm/lite.js'].map((entry) =>
    outputOf(meta, entry),
  );
  const needed = [main, ...editor].flatMap((path) => [path, ...staticImportsOf(meta, path)]);
  const tags = [
    `<link rel="stylesheet" href="/playground/assets/${stylesOf(meta)}">`,
    `<script type="module" src="/playground/assets/${basename(main)}"></script>`,
    ...[...new Set(needed)]
      .filter((path) => path !== main)
      .map((path) => `<link rel="modulepreload" href="/playground/assets/${basename(path)}">`),
  ];
  return template.replace('<!-- built files -->', () => tags.join('\n    '));
}

/** All that a file cannot run without: browsers do not follow the imports of what they preload. */
function staticImportsOf(meta: Metafile, path: string): string[] {
  const imports = meta.outputs[path]?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
  return imports.flatMap((next) => [next.path, ...staticImportsOf(meta, next.path)]);
}

/** The one stylesheet, which holds the rules of lazily imported modules as well. */
function stylesOf(meta: Metafile): string {
  const main = Object.values(meta.outputs).find(({ entryPoint }) => entryPoint?.endsWith('main.tsx'));
  return basename(main?.cssBundle ?? '');
}

/** The bundler also writes each lazy module's rules to a file of their own; nothing loads those. */
async function removeSpareStyles(assets: string, meta: Metafile): Promise<void> {
  const spare = (await readdir(assets)).filter((name) => name.endsWith('.css') && name !== stylesOf(meta));
  for (const name of spare) await rm(join(assets, name));
}

/** The path of the file that this entry point became. */
function outputOf(meta: Metafile, entry: string): string {
  const found = Object.entries(meta.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry));
  if (!found)
    throw new Error(`Expected the bundler to make a file of ${entry}, found none. Has a package moved it?`);
  return found[0];
}

/**
 * Compressed once here and never while a reader waits. Fonts hardly shrink and stay alone.
 *
 * @returns the size before compression
 */
async function compressBeside(path: string): Promise<number> {
  const content = await readFile(path);
  if (path.endsWith('.woff2')) return content.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
  return content.length;
}
