// $id string; $at moment as ISO text. An unknown id gives no row. One row: name, and since when it is revoked (milliseconds since 1970), which an earlier revocation has settled.
MATCH (token:ApiToken {id: $id})
SET token.revokedAt = coalesce(token.revokedAt, datetime($at))
RETURN token.name, token.revokedAt.epochMillis
