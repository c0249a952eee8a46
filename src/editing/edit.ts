import type { WriteTransaction } from '../neo4j/database.ts';
import { checkDataset } from '../dataset/check-dataset.ts';
import { namedThings } from '../dataset/checks/names.ts';
import { references } from '../dataset/checks/references.ts';
import { emptyDataset, type Dataset } from '../dataset/dataset.ts';
import type { Path } from '../dataset/faults.ts';
import { idOfNamed, toRecords } from '../dataset/to-records.ts';
import { putOnRecord, type Recorded } from '../modules/put-on-record.ts';
import type { Editing } from '../modules/revisions/revision.ts';
import { type FilePatch, type Laid, lay, laidOver, rootId } from './lay.ts';
import { joinKnownQuotes, type Joined } from './matching-on-entry.ts';
import { withNames } from './names-for-ids.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { Refused, type Problem } from './problem.ts';
import { problemOf } from './problem-of-finding.ts';
import { tryText, withTextHash } from './try-text.ts';
import { conflictsOf } from './versions.ts';

export interface EditRequest {
  readonly patches: readonly FilePatch[];
  /** The article's whole text, to try selectors on. It is hashed and forgotten. */
  readonly text?: string | null;
  /** Whether new words may join a quote that is on record. */
  readonly matching?: boolean;
}

/** What a change did. */
export interface Edited extends Recorded {
  readonly joined: readonly Joined[];
  /** Ids of the files' own records, in the order of the patches. */
  readonly roots: readonly string[];
}

/**
 * Lays patches over the record, checks everything that the rules ask of what comes out, and puts it on record. Throws Refused with all that is wrong; the
 * caller's transaction is then rolled back. The caller holds the writers' lock.
 */
export async function edit(
  tx: WriteTransaction,
  { patches: given, text = null, matching = true }: EditRequest,
  editing: Editing,
): Promise<Edited> {
  const patches = (await withNames(tx, given)).map((patch) => withTextHash(patch, text));
  const standing = (await neighbourhoodOf(tx, patches.map(rootId))).dataset;
  const entered = matching
    ? await joinKnownQuotes(
        tx,
        patches.map((patch) => lay(standing, patch)),
      )
    : { patches, joined: [] };
  const alsoTouched = entered.patches.slice(patches.length).map(rootId);
  const files =
    alsoTouched.length === 0
      ? standing
      : (await neighbourhoodOf(tx, [...patches.map(rootId), ...alsoTouched])).dataset;
  const laid = entered.patches.map((patch) => lay(files, patch));

  const touched = laidOver(emptyDataset(), laid);
  const around = await neighbourhoodOf(tx, [
    ...laid.map(({ patch }) => rootId(patch)),
    ...idsNamedIn(touched),
  ]);
  const records = toRecords(touched);
  const problems = [
    ...laid.flatMap((each) => each.problems),
    ...laid.flatMap((each) => tryText(each, text)),
    ...brokenRules(around.dataset, laid),
    ...conflictsOf(laid, records, around.records),
  ];
  if (problems.length > 0) throw new Refused(inOrder(problems));
  return {
    ...(await putOnRecord(tx, records, editing)),
    joined: entered.joined,
    roots: patches.map(rootId),
  };
}

/** What the rules find wrong with the record as it would be, and not as it is. */
function brokenRules(standing: Dataset, laid: readonly Laid[]): Problem[] {
  const before = new Set(checkDataset(standing).map(({ file, message }) => `${file} ${message}`));
  return checkDataset(laidOver(standing, laid))
    .filter(({ file, message }) => !before.has(`${file} ${message}`))
    .map((finding) => {
      const own = laid.find(({ name }) => name === finding.file);
      const elsewhere: Path = laid[0]?.placeInInput([]) ?? [];
      const problem = problemOf(finding, own ? own.placeInInput(finding.path) : elsewhere);
      return own ? problem : { ...problem, message: `${finding.file}: ${problem.message}` };
    });
}

function idsNamedIn(dataset: Dataset): string[] {
  return [
    ...references(dataset).map(({ noun, name }) => idOfNamed(noun, name)),
    ...Object.entries(namedThings(dataset)).flatMap(([noun, things]) =>
      things.map(({ name }) => idOfNamed(noun as keyof ReturnType<typeof namedThings>, name)),
    ),
  ];
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, message }) => {
    const told = JSON.stringify([path, message]);
    return !seen.has(told) && seen.add(told);
  });
}
