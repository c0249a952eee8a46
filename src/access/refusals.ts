import { GraphQLError } from 'graphql';

/** HTTP's own word for "send a token, in this way" (RFC 6750, section 3). */
const CHALLENGE = new Map([['www-authenticate', 'Bearer realm="renewal-tracker"']]);

/** Nobody can say who asks. `message` never quotes what was sent. */
export class Unauthenticated extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: CHALLENGE } } });
  }
}

/** It is known who asks, and that is not enough. */
export class Forbidden extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });
  }
}

/** Too many wrong tokens came from one address. */
export class TooManyAttempts extends GraphQLError {
  constructor(message: string, seconds: number) {
    const headers = new Map([['retry-after', String(seconds)]]);
    super(message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 429, headers } } });
  }
}

/** Whether the token is right could not be found out. That is no fault of whoever sent it. */
export class NotChecked extends GraphQLError {
  constructor(message: string, code: 'UNAUTHENTICATED' | 'DATABASE_UNAVAILABLE', cause?: unknown) {
    super(message, { extensions: { code, http: { status: 503 } } });
    this.cause = cause;
  }
}
