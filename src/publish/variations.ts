import { getNamedType, getNullableType, isEnumType, isListType } from 'graphql';
import type { PublishedQuery } from './publication.ts';
import type { Variable } from './variables.ts';

/** No id of anything: the letters before its underscore are no type's. */
const NOBODY = 'non_0000000000000000';

/** Left out of the request. */
const ABSENT = Symbol('absent');

/**
 * Variables in every form that may be read by another statement: given or not, an id or a slug. What they name need not exist.
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
  if (named.name === 'IdOrSlug') return defaultValue === null ? [ABSENT, 'nobody', NOBODY] : [ABSENT, NOBODY];
  if (defaultValue !== null) return [ABSENT];
  if (name === 'after') return cursor === null ? [ABSENT] : [ABSENT, cursor];
  const sample = isEnumType(named) ? named.getValues()[0]?.name : { Int: 1, String: 'nothing' }[named.name];
  if (sample === undefined) return [ABSENT];
  return [ABSENT, isListType(getNullableType(type)) ? [sample] : sample];
}
