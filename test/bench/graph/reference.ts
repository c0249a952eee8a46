/** A reference as files have it: `{ season: 'fictional-show-1-season-2' }`. */
// The definitions' own type of a reference that carries nothing takes no object at all: whoever calls says what it is.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the one place for that assertion
export function refersTo<Reference>(named: Readonly<Record<string, string>>): Reference {
  return named as unknown as Reference;
}
