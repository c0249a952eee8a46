import { BadInput } from './bad-input.ts';

/** The place after which a page begins: the ordering key and the id of the last item before it. */
export interface Place {
  readonly sort: string;
  readonly id: string;
}

/** A cursor is opaque. It carries the order that it was made under, because a place in one order is none in another. */
export function encodeCursor(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, place.sort, place.id])).toString('base64url');
}

/** Throws BadInput for text that is no cursor, or a cursor of another order. */
export function decodeCursor(order: string, cursor: string): Place {
  const [madeFor, sort, id] = parse(cursor);
  if (typeof sort !== 'string' || typeof id !== 'string') {
    throw new BadInput(
      `Expected \`after\` to be a cursor that an earlier page gave, found "${cursor}". Take it from pageInfo.endCursor or an edge.`,
    );
  }
  if (madeFor !== order) {
    throw new BadInput(
      `Expected \`after\` to come from a page ordered by ${order}, found one ordered by ${String(madeFor)}. Start again without \`after\`.`,
    );
  }
  return { sort, id };
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
