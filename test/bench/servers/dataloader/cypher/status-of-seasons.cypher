// The best status of each season. $keys list<string>: ids of seasons; $today ISO day. Row: key, status record.
UNWIND $keys AS key
MATCH (season:Season {id: key})
CALL (season) {
  MATCH (season)-[:HAS_STATUS]->(record:StatusRecord)
  WHERE record.rank <> 'DEPRECATED' AND record.status <> 'NOT_RESEARCHED' AND (record.validToEarliest IS NULL OR record.validToEarliest > date($today))
  RETURN record
  ORDER BY record.rank = 'PREFERRED' DESC, record.precedence DESC, coalesce(record.validFromEarliest, date('0001-01-01')) DESC, record.recordedAt DESC, record.id DESC
  LIMIT 1
}
RETURN key, record {.id, .status, .validFromEdtf}
