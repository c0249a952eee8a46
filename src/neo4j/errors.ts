/**
 * Everything the database can refuse. `message` is a sentence for people: it says what was expected, what was found and
 * what to do, and never carries the database's own text, which may quote values and queries. That text is in `cause`.
 */
export type DatabaseErrorCode =
  | 'DATABASE_UNREACHABLE'
  | 'WRONG_PASSWORD'
  | 'UNSUPPORTED_VERSION'
  | 'DEADLINE_EXCEEDED'
  | 'READ_ONLY'
  | 'CONFLICT'
  | 'OUT_OF_MEMORY'
  | 'CONSTRAINT_VIOLATED'
  | 'BAD_PARAMETER'
  | 'MIGRATION_REFUSED'
  | 'EMBEDDED_NOT_STARTED'
  | 'STORE_REFUSED'
  | 'QUERY_FAILED';

export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

export class DatabaseUnreachable extends DatabaseError {
  constructor(uri: string, cause?: unknown) {
    super(
      'DATABASE_UNREACHABLE',
      `Expected a Neo4j at ${withoutCredentials(uri)}, found nobody answering. Is it running, and is NEO4J_URI right?`,
      { cause },
    );
  }
}

export class WrongPassword extends DatabaseError {
  constructor(uri: string, cause?: unknown) {
    super(
      'WRONG_PASSWORD',
      `The Neo4j at ${withoutCredentials(uri)} refused the username or the password. ` +
        'Check NEO4J_USERNAME and NEO4J_PASSWORD; after several wrong ones it refuses the right one too for a few seconds.',
      { cause },
    );
  }
}

export class UnsupportedVersion extends DatabaseError {
  constructor(found: string) {
    super(
      'UNSUPPORTED_VERSION',
      `Expected Neo4j 5.26 or later (5.26 LTS, or a calendar version such as 2025.01), found "${found}". ` +
        'Upgrade the server, or unset NEO4J_URI to use the embedded one.',
    );
  }
}

export class DeadlineExceeded extends DatabaseError {
  readonly timeoutMs: number;

  constructor(timeoutMs: number, cause?: unknown) {
    super(
      'DEADLINE_EXCEEDED',
      `The database did not answer within ${String(timeoutMs)} ms, so the query was stopped. Ask for less, or try again.`,
      { cause },
    );
    this.timeoutMs = timeoutMs;
  }
}

/** A write that reached the read path. A defect of ours, not of the person's who asked. */
export class ReadOnly extends DatabaseError {
  constructor(cause?: unknown) {
    super('READ_ONLY', 'Expected a query that only reads, found one that writes. Send it through `write`.', {
      cause,
    });
  }
}

/** Another transaction held the same records for as long as we retried. */
export class Conflict extends DatabaseError {
  constructor(cause?: unknown) {
    super('CONFLICT', 'Another change held the same records for too long. Try again.', { cause });
  }
}

/** One transaction asked for more memory than the database gives one. */
export class OutOfMemory extends DatabaseError {
  constructor(cause?: unknown) {
    super(
      'OUT_OF_MEMORY',
      'This is more than the database holds in memory at once. Nothing was written. Do it in smaller parts, or give the database more memory.',
      { cause },
    );
  }
}

export class ConstraintViolated extends DatabaseError {
  constructor(cause?: unknown) {
    super(
      'CONSTRAINT_VIOLATED',
      'A record with the same id, slug or number exists already. Choose another, or edit that one.',
      {
        cause,
      },
    );
  }
}

/** `path` names the parameter: `quotes[3].text`. */
export class BadParameter extends DatabaseError {
  readonly path: string;

  constructor(path: string, problem: string) {
    super('BAD_PARAMETER', `Parameter ${path}: ${problem}`);
    this.path = path;
  }
}

export class MigrationRefused extends DatabaseError {
  constructor(message: string, options?: { cause?: unknown }) {
    super('MIGRATION_REFUSED', message, options);
  }
}

export class EmbeddedNotStarted extends DatabaseError {
  constructor(message: string, options?: { cause?: unknown }) {
    super('EMBEDDED_NOT_STARTED', message, options);
  }
}

export class QueryFailed extends DatabaseError {
  constructor(cause?: unknown) {
    super('QUERY_FAILED', 'The database could not run this query. The reason is in the log.', { cause });
  }
}

/** A URI is printed in sentences; someone may have put a password into it. */
function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
