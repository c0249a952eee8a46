// No parameters. A row a token, the latest first: id, role, name, createdAt, expiresAt, revokedAt (milliseconds since 1970; null where it is not revoked).
MATCH (token:ApiToken)
RETURN
  token.id,
  token.role,
  token.name,
  token.createdAt.epochMillis,
  token.expiresAt.epochMillis,
  token.revokedAt.epochMillis
ORDER BY token.createdAt DESC, token.id
