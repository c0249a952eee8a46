import neo4j from 'neo4j-driver';
import {
  Conflict,
  ConstraintViolated,
  DatabaseError,
  DatabaseUnreachable,
  DeadlineExceeded,
  OutOfMemory,
  QueryFailed,
  ReadOnly,
  WrongPassword,
} from './errors.ts';

const DEADLINES = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  // What a deadline looks like to somebody who was waiting for a lock; the driver makes client errors of these two.
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.ClientError.Transaction.Terminated',
]);

/**
 * The driver's error as one of ours. What is none of the driver's (thrown inside a `write`) passes through untouched.
 * `timeoutMs`: the deadline that was sent along, 0 for none.
 */
export function translateError(error: unknown, uri: string, timeoutMs: number): unknown {
  if (error instanceof DatabaseError || !(error instanceof neo4j.Neo4jError)) return error;
  const { code } = error;
  if (DEADLINES.has(code)) return new DeadlineExceeded(timeoutMs, error);
  if (code.startsWith('Neo.ClientError.Security.')) return new WrongPassword(uri, error);
  if (code === 'Neo.ClientError.Statement.AccessMode') return new ReadOnly(error);
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') return new ConstraintViolated(error);
  if (code.includes('OutOfMemory')) return new OutOfMemory(error);
  if (code.startsWith('Neo.TransientError.')) return new Conflict(error);
  // The driver's own codes for a connection that is not there: ServiceUnavailable, SessionExpired, pool and DNS failures.
  if (code === 'ServiceUnavailable' || code === 'SessionExpired' || isConnectionFailure(error)) {
    return new DatabaseUnreachable(uri, error);
  }
  return new QueryFailed(error);
}

function isConnectionFailure(error: Error): boolean {
  return /acquisition timed out|Failed to connect|Could not perform discovery|connection.*closed|ECONNREFUSED/i.test(
    error.message,
  );
}

/** Worth running again: the same query may succeed without anyone doing anything. */
export function isTransient(error: unknown): boolean {
  return neo4j.isRetryableError(error);
}
