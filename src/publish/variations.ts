import { getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import type { PublishedQuery } from './publication.ts';
import type { Variable } from './variables.ts';

/** No id of anything: the letters before its underscore are no type's. */
const NOBODY = 'non_0000000000000000';

/** Where a text is a parameter by itself, Neo4j plans anew for more than ten characters, and again for more than a hundred. */
const SHORT = 'nobody';
const LONGER = 'nobody-of-that-name';

/** Left out of the request. */
const ABSENT = Symbol('absent');

/**
 * Variables in every form for which there is another plan: given or not, an id or a slug, a short text or a longer one. What they name need not exist.
 * @param cursor one that the query itself gave; null where it gave none
 */
export function variationsOf(
  { variables }: Pick<PublishedQuery, 'variables'>,
  cursor: string | null,
): Record<string, unknown>[] {
  return variables.reduce<Record<string, unknown>[]>(
    (variations, variable) =>
      variations.flatMap((given) =>
        formsOf(variable, cursor).map((value) =>
          value === ABSENT ? given : { ...given, [variable.name]: value },
        ),
      ),
    [{}],
  );
}

function formsOf({ name, type, defaultValue }: Variable, cursor: string | null): unknown[] {
  const named = getNamedType(type);
  const isGiven = defaultValue !== null;
  if (named.name === 'IdOrSlug') return isGiven ? [ABSENT, NOBODY] : [ABSENT, SHORT, NOBODY];
  if (named.name === 'String' && isGiven) return [ABSENT, SHORT, LONGER];
  if (isGiven) return [ABSENT];
  if (name === 'after') return cursor === null ? [ABSENT] : [ABSENT, cursor];
  if (named.name === 'Int') return [ABSENT, 1];
  return isListType(getNullableType(type)) && isEnumType(named)
    ? [ABSENT, [named.getValues()[0]?.name]]
    : [ABSENT];
}
