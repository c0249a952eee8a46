/**
 * `npm run prepare`, which npm runs by itself after `npm ci` and `npm install`: the playground is built here, so that
 * starting the server never pays for it.
 *
 * Never fails an installation: the server is whole without its playground, and says the same sentence when it starts.
 */
import { PlaygroundNotBuildable, ensureBuilt } from './build.ts';

try {
  await ensureBuilt({
    log: (line) => {
      console.log(line);
    },
  });
} catch (error) {
  if (error instanceof PlaygroundNotBuildable) console.log(`playground not built: ${error.message}`);
  else console.warn('playground not built, the server will try again when it starts:', error);
}
