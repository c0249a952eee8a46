// $id string; an unknown id gives no row. One row: hash, role, name, expiresAt, revokedAt (milliseconds since 1970; null where it is not revoked).
MATCH (token:ApiToken {id: $id})
RETURN token.hash, token.role, token.name, token.expiresAt.epochMillis, token.revokedAt.epochMillis
