import { UnsupportedVersion } from './errors.ts';

/**
 * `agent`: what the server calls itself, such as `Neo4j/5.26.12`, `Neo4j/5.27-aura` or `Neo4j/2025.06.0`.
 * Throws UnsupportedVersion below 5.26: that is the LTS that everything is tested on, the first with all the syntax used
 * here (`CALL (x) { ... }`, ordered relationship indexes). Calendar versions, which follow it, still default to Cypher 5.
 */
export function checkServerVersion(agent: string): void {
  const found = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  if (found === null) throw new UnsupportedVersion(agent);
  const major = Number(found[1]);
  const minor = Number(found[2]);
  const supported = major >= 2025 || (major === 5 && minor >= 26);
  if (!supported) throw new UnsupportedVersion(agent);
}
