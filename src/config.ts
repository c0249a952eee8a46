import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The repository, or wherever the package was put. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Built once and shared by every start of this checkout: jars, launcher, playground. */
export const CACHE_DIR = resolve(ROOT, '.cache');

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./, 'a neo4j:// or bolt:// address')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  TRACKER_DATA: z.string().default('.data'),
  TRACKER_SEED: z.string().default('seed'),
  TRACKER_OIDC_ISSUER: z
    .string()
    .regex(
      /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(?=[:/]))[^@?#\s]+$/,
      'an https:// address without a query',
    )
    .optional(),
  TRACKER_OIDC_AUDIENCE: z.string().optional(),
  TRACKER_OIDC_ROLE_CLAIM: z.string().default('role'),
  TRACKER_EXPLAIN: z.enum(['on', 'off']).default('off'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database?: string;
}

export interface OidcIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** The claim that says `editor` or `admin`; a path through objects where it has dots. */
  readonly roleClaim: string;
}

/** Everything that can be set from outside. README.md lists the variables. */
export interface Config {
  readonly host: string;
  /** 0 lets the system pick one. */
  readonly port: number;
  /** A Neo4j that runs already; null to start the embedded one. */
  readonly neo4j: Neo4jConnection | null;
  /** The embedded database's home, absolute. */
  readonly dataDir: string;
  /** The dataset loaded into an empty graph, absolute; null for none. */
  readonly seedDir: string | null;
  /** Whose JSON Web Tokens say who may write; null where API tokens of our own do. */
  readonly oidc: OidcIssuer | null;
  /** Answers carry the Cypher that was run and its plan. */
  readonly explain: boolean;
  readonly logLevel: string;
  /** For child processes. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Thrown with every fault of the environment in one message. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig';
}

/** The only reader of the environment. Relative paths count from the working directory, the seed's default from the checkout. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  // An empty variable is how many shells and compose files say "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `  ${name}: expected ${message}, found ${JSON.stringify(given[name])}.`;
    });
    throw new BadConfig(
      `The environment cannot be used:\n${faults.join('\n')}\nREADME.md lists the variables.`,
    );
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    neo4j: connectionOf(data),
    dataDir: resolve(data.TRACKER_DATA),
    seedDir:
      data.TRACKER_SEED === 'none' ? null : resolve(given['TRACKER_SEED'] ? '.' : ROOT, data.TRACKER_SEED),
    oidc: issuerOf(data),
    explain: data.TRACKER_EXPLAIN === 'on',
    logLevel: data.LOG_LEVEL,
    env,
  };
}

function connectionOf(data: z.infer<typeof environment>): Neo4jConnection | null {
  if (data.NEO4J_URI === undefined) return null;
  if (data.NEO4J_PASSWORD === undefined) {
    throw new BadConfig(
      'NEO4J_URI is set and NEO4J_PASSWORD is not. Set the password, or unset NEO4J_URI to start the embedded Neo4j.',
    );
  }
  return {
    uri: data.NEO4J_URI,
    username: data.NEO4J_USERNAME,
    password: data.NEO4J_PASSWORD,
    ...(data.NEO4J_DATABASE === undefined ? {} : { database: data.NEO4J_DATABASE }),
  };
}

function issuerOf(data: z.infer<typeof environment>): OidcIssuer | null {
  const { TRACKER_OIDC_ISSUER: issuer, TRACKER_OIDC_AUDIENCE: audience } = data;
  if (issuer === undefined && audience === undefined) return null;
  if (issuer === undefined || audience === undefined) {
    const [set, missing] = issuer === undefined ? ['AUDIENCE', 'ISSUER'] : ['ISSUER', 'AUDIENCE'];
    throw new BadConfig(
      `TRACKER_OIDC_${set} is set and TRACKER_OIDC_${missing} is not. Set both, or neither to take API tokens.`,
    );
  }
  return { issuer, audience, roleClaim: data.TRACKER_OIDC_ROLE_CLAIM };
}
