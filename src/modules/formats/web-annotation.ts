import type { Passage } from './text-fragment.ts';

/**
 * A passage with its place. `start`, `end`: UTF-16 code units, null where the text was not at hand. `contentLength`, `contentCodePoints`: how long that text is in
 * either measure.
 */
export interface PlacedPassage extends Passage {
  readonly id: string;
  readonly url: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly contentLength: number | null;
  readonly contentCodePoints: number | null;
}

/**
 * The passage as a W3C Web Annotation. Its positions count code points and ours UTF-16 units. The text is not kept, so that they can be turned into each other only
 * where both measures of the text agree: then every unit is a code point. Elsewhere the words alone select the passage, which is what they are for.
 */
export function webAnnotation({ id, url, exact, prefix, suffix, ...place }: PlacedPassage) {
  const { start, end, contentLength, contentCodePoints } = place;
  const countsAlike = contentLength !== null && contentLength === contentCodePoints;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:renewal-tracker:${id}`,
    type: 'Annotation',
    motivation: 'identifying',
    target: {
      source: url,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          ...(prefix !== null && { prefix }),
          ...(suffix !== null && { suffix }),
        },
        ...(start !== null && end !== null && countsAlike
          ? [{ type: 'TextPositionSelector', start, end }]
          : []),
      ],
    },
  };
}
