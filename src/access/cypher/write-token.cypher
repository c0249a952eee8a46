// $id, $hash, $role, $name strings; $createdAt, $expiresAt moments as ISO text. One row: its id.
CREATE (token:ApiToken {
  id: $id,
  hash: $hash,
  role: $role,
  name: $name,
  createdAt: datetime($createdAt),
  expiresAt: datetime($expiresAt)
})
RETURN token.id
