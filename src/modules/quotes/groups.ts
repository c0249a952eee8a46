/** Which of some things belong together, where pairs of them do: each is in the group of whatever it is joined to, through any number of others. */
export function groups<Thing>(
  things: Iterable<Thing>,
  joined: Iterable<readonly [Thing, Thing]>,
): ReadonlyMap<Thing, readonly Thing[]> {
  const groupOf = new Map<Thing, Thing[]>();
  for (const thing of things) groupOf.set(thing, [thing]);
  for (const [a, b] of joined) {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (!left || !right || left === right) continue;
    left.push(...right);
    for (const thing of right) groupOf.set(thing, left);
  }
  return groupOf;
}

/** Things that share a key, in their order. */
export function byKey<Key, Thing>(things: readonly Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const sharing = new Map<Key, Thing[]>();
  for (const thing of things) {
    const known = sharing.get(keyOf(thing));
    if (known) known.push(thing);
    else sharing.set(keyOf(thing), [thing]);
  }
  return sharing;
}
