// Names that lead to another record from now on. A slug goes with its label: `Person lily-collins`.
// $names list<string>, $into id, $change sequence of the first revision of the merge. No rows come back.
UNWIND $names AS name
CREATE (:Merged {name: name, into: $into, change: $change})
