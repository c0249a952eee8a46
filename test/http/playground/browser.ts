import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium as playwright, type Browser } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../../../.cache', import.meta.url));
const ARGUMENTS = [
  // Tests run as root in containers, where Chromium's own sandbox cannot start.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  // No name but the loopback's is ever resolved: a page that asks another host gets nothing, whatever else fails.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const FONT_SETTINGS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/**
 * A real Chromium out of node_modules, with the network blocked. Nothing to install on the machine: where its shared
 * libraries are missing (libnss3 and its kin), those that come in the same package are used.
 *
 * On other systems than Linux, where the package has no browser: the Chrome that is installed.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome', args: ARGUMENTS });
  const directory = await unpackedChromium();
  // A machine without fonts draws no letter: then the packaged ones.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(directory, 'fonts') };
  const launch = (env: Record<string, string>): Promise<Browser> =>
    playwright.launch({
      executablePath: join(directory, 'chromium'),
      args: ARGUMENTS,
      env: { ...(process.env as Record<string, string>), ...fonts, ...env },
    });
  try {
    return await launch({});
  } catch (error) {
    if (!String(error).includes('error while loading shared libraries')) throw error;
    // The machine's own libraries are tried first: the packaged ones may want a newer libc than it has.
    return launch({ LD_LIBRARY_PATH: join(directory, 'al2023', 'lib') });
  }
}

/**
 * The folder with the unpacked browser, its libraries and its fonts. Unpacked aside and renamed: the package itself
 * unpacks into the temporary folder, where a second process finds a file that is only half written.
 */
async function unpackedChromium(): Promise<string> {
  const manifest = new URL('../../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(manifest, 'utf8').catch(() => '{}')) as { version?: string };
  const directory = join(CACHE, `chromium-${version ?? 'unknown'}`);
  if (existsSync(directory)) return directory;
  const aside = `${directory}.${randomBytes(4).toString('hex')}`;
  await mkdir(aside, { recursive: true });
  // The package reads both at the moment of unpacking: where to, and whether the libraries are wanted too.
  const restore = setEnvironment({ TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' });
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    // The packaged settings look for the fonts under /tmp.
    await writeFile(join(aside, 'fonts', 'fonts.conf'), FONT_SETTINGS);
    await rename(aside, directory).catch((error: unknown) => {
      if (!existsSync(directory)) throw error;
    });
  } finally {
    restore();
    await rm(aside, { recursive: true, force: true });
  }
  return directory;
}

/** Sets variables; the returned function puts all back, those that the package sets by itself as well. */
function setEnvironment(values: Record<string, string>): () => void {
  const before = { ...process.env };
  Object.assign(process.env, values);
  return () => {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  };
}
