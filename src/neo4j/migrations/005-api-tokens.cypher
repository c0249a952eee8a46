// Who may write. A token is found by its id; what it is compared with lies beside it as a hash. No type of the schema has this label.

CREATE CONSTRAINT api_token_id IF NOT EXISTS FOR (n:ApiToken) REQUIRE n.id IS UNIQUE;
