import type { Dataset } from '../dataset.ts';
import type { Finding, Path } from '../faults.ts';
import { ofArticles } from '../walk.ts';

/** A credit's rank other than NORMAL has a reason, words are somebody else's on two pieces of evidence, and a claim is settled on a day or not at all. */
export function judgementsWithoutGround(dataset: Dataset): Finding[] {
  return [
    ...ofArticles(dataset, 'quotes').flatMap(({ file, path, value }) =>
      value.saidBy.flatMap((speaker, index) => rankWithoutReason(file, [...path, 'saidBy', index], speaker)),
    ),
    ...misattributedOnTooLittle(dataset),
    ...unsettledClaims(dataset),
  ];
}

function rankWithoutReason(
  file: string,
  path: Path,
  { rank, rankReason }: { rank: string; rankReason: string | null },
): Finding[] {
  if (rank === 'NORMAL' || rankReason !== null) return [];
  return [
    {
      file,
      path: [...path, 'rank'],
      rule: 'REASON',
      message: `rankReason: expected the reason why this is ${rank}, found none. Say why, or make it NORMAL.`,
    },
  ];
}

/** Who takes words from somebody must show more than one reason to. */
const FEWEST_PIECES = 2;

function misattributedOnTooLittle(dataset: Dataset): Finding[] {
  return ofArticles(dataset, 'quotes').flatMap(({ file, path, value }) => {
    const found = new Set(value.verificationEvidence.map((piece) => JSON.stringify(piece))).size;
    if (value.verification !== 'MISATTRIBUTED' || found >= FEWEST_PIECES) return [];
    return [
      {
        file,
        path: [...path, 'verification'],
        message: `verificationEvidence: expected two pieces of evidence for MISATTRIBUTED, found ${found === 0 ? 'none' : 'one'}. Add what shows that somebody else said it, or make it CONTESTED.`,
      },
    ];
  });
}

function unsettledClaims(dataset: Dataset): Finding[] {
  return ofArticles(dataset, 'claims').flatMap(({ file, path, value }) => {
    const { resolution, resolvedOn, resolvedBy } = value;
    const settled = resolution !== 'OPEN' && resolution !== 'UNRESOLVABLE';
    if (settled && resolvedOn === null) {
      return [
        {
          file,
          path: [...path, 'resolution'],
          message: `resolvedOn: expected the day on which it was settled, found none for ${resolution}. Add it, or leave the claim OPEN.`,
        },
      ];
    }
    if (resolution === 'OPEN' && (resolvedOn !== null || resolvedBy !== null)) {
      return [
        {
          file,
          path: [...path, resolvedOn === null ? 'resolvedBy' : 'resolvedOn'],
          message: `resolution: expected what became of the claim, found OPEN beside ${resolvedOn === null ? 'resolvedBy' : 'resolvedOn'}. Name the resolution, or remove the field.`,
        },
      ];
    }
    return [];
  });
}
