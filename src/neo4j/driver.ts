import neo4j, { type Driver } from 'neo4j-driver';

export interface Credentials {
  /** `bolt://`, `neo4j://` or either with `+s`. */
  uri: string;
  username: string;
  password: string;
}

/** How long one call is retried in all. A dead database must be an answer within seconds, not the driver's 30. */
export const RETRY_FOR_MS = 4_000;

/**
 * A driver whose every wait is short. Opens no connection: the first query does. `exact`: integers come as bigint, not as number.
 * Throws on a URI that the driver does not understand.
 */
export function openDriver(
  { uri, username, password }: Credentials,
  { exact = false }: { exact?: boolean } = {},
): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: RETRY_FOR_MS,
    // A connection idle for longer may have been cut by a firewall: ask before trusting it.
    connectionLivenessCheckTimeout: 60_000,
    fetchSize: 1000,
    ...(exact ? { useBigInt: true } : { disableLosslessIntegers: true }),
    // Nobody reads them, and they make every answer's summary longer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'renewal-tracker',
  });
}
