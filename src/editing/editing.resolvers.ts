import type { MutationResolvers, Resolvers } from '../graphql/generated/schema.ts';
import { editorOf } from '../access/viewer.ts';
import type { Context } from '../graphql/context.ts';
import type { WriteTransaction } from '../neo4j/database.ts';
import type { Editing } from '../modules/revisions/revision.ts';
import type { ClaimToRecord } from '../modules/claims/claim.commands.ts';
import type { SeasonToRecord } from '../modules/seasons/season.commands.ts';
import { decidePossibleSameAs } from './decide.ts';
import { deprecate } from './deprecate.ts';
import { answerOf, refusal } from './answers.ts';
import type { Fields } from './merge-patch.ts';
import { merge } from './merge.ts';
import { edited, partsPatch, recordCalled, wholePatch } from './mutations.ts';
import { namesOf } from './neighbourhood.ts';
import { outcomeOf, type Outcome } from './perform.ts';
import { Refused } from './problem.ts';
import { redact } from './redact.ts';
import { revert, unmerge } from './revert.ts';

interface Args {
  reason?: string | null | undefined;
  idempotencyKey?: string | null | undefined;
}

/** One mutation: the call, and what it does in its transaction. */
async function change(
  name: string,
  args: Args,
  { viewer, edit, reader }: Context,
  work: (tx: WriteTransaction, editing: Editing) => Promise<Outcome>,
) {
  const { name: by } = editorOf(viewer);
  const editing: Omit<Editing, 'at'> = { by, ...(args.reason == null ? {} : { reason: args.reason }) };
  try {
    const outcome = await edit(
      { request: [name, args], by, idempotencyKey: args.idempotencyKey ?? null },
      (tx, at) => work(tx, { ...editing, at }),
    );
    // What was read before the change is no longer so.
    reader.forget();
    return answerOf(outcome);
  } catch (error) {
    if (error instanceof Refused) return refusal(error);
    throw error;
  }
}

/** What GraphQL gives, without the prototypes that it lacks. */
function plain(input: object): Fields {
  return JSON.parse(JSON.stringify(input)) as Fields;
}

const Mutation: MutationResolvers = {
  recordShow: (_, args, context) =>
    change('recordShow', args, context, (tx, editing) =>
      edited(tx, { patches: [wholePatch('shows', plain(args.show), 'show')] }, editing),
    ),

  recordSeason: (_, args, context) =>
    change('recordSeason', args, context, async (tx, editing) => {
      const { slug, id } = await recordCalled(tx, 'show', args.show, ['show']);
      const patch = partsPatch('shows', { slug, seasons: [plain(args.season)] }, [
        { at: ['seasons', 0], argument: 'season' },
        { at: [], argument: 'show' },
      ]);
      return edited(tx, { patches: [patch] }, editing, () => id);
    }),

  recordPerson: (_, args, context) =>
    change('recordPerson', args, context, (tx, editing) =>
      edited(tx, { patches: [wholePatch('people', plain(args.person), 'person')] }, editing),
    ),

  recordOrganization: (_, args, context) =>
    change('recordOrganization', args, context, (tx, editing) =>
      edited(
        tx,
        { patches: [wholePatch('organizations', plain(args.organization), 'organization')] },
        editing,
      ),
    ),

  recordArticle: (_, args, context) =>
    change('recordArticle', args, context, (tx, editing) =>
      edited(
        tx,
        {
          patches: [wholePatch('articles', plain(args.article), 'article')],
          text: args.text ?? null,
          matching: args.matching,
        },
        editing,
      ),
    ),

  recordStatus: (_, args, context) =>
    change('recordStatus', args, context, async (tx, editing) => {
      const season = (await recordCalled(tx, 'season', args.season, ['season'])) as SeasonToRecord;
      const announcements = args.announcement ? [plain(args.announcement)] : [];
      const patch = partsPatch(
        'shows',
        {
          slug: (await namesOf(tx, [season.show])).get(season.show),
          announcements,
          seasons: [{ slug: season.slug, statuses: [plain(args.status)] }],
        },
        [
          { at: ['seasons', 0, 'statuses', 0], argument: 'status' },
          { at: ['announcements', 0], argument: 'announcement' },
          { at: ['seasons', 0], argument: 'season' },
        ],
      );
      return edited(tx, { patches: [patch] }, editing, () => season.id);
    }),

  recordCorrection: (_, args, context) =>
    change('recordCorrection', args, context, async (tx, editing) => {
      const { slug } = await recordCalled(tx, 'article', args.article, ['article']);
      const patch = partsPatch('articles', { slug, corrections: [plain(args.correction)] }, [
        { at: ['corrections', 0], argument: 'correction' },
        { at: [], argument: 'article' },
      ]);
      return edited(tx, { patches: [patch] }, editing);
    }),

  recordCoverage: (_, args, context) =>
    change('recordCoverage', args, context, async (tx, editing) => {
      const season = (await recordCalled(tx, 'season', args.season, ['season'])) as SeasonToRecord;
      const patch = partsPatch(
        'shows',
        {
          slug: (await namesOf(tx, [season.show])).get(season.show),
          seasons: [{ slug: season.slug, coverage: [plain(args.coverage)] }],
        },
        [
          { at: ['seasons', 0, 'coverage', 0], argument: 'coverage' },
          { at: [], argument: 'season' },
        ],
      );
      return edited(tx, { patches: [patch] }, editing, () => season.id);
    }),

  resolveClaim: (_, args, context) =>
    change('resolveClaim', args, context, async (tx, editing) => {
      const claim = (await recordCalled(tx, 'claim', args.claim, ['claim'])) as ClaimToRecord;
      const { version, resolution, resolvedOn, resolvedBy } = args;
      const settled = {
        version,
        resolution,
        resolvedOn: resolvedOn ? plain(resolvedOn) : null,
        resolvedBy: resolvedBy ?? null,
      };
      const patch = partsPatch(
        'articles',
        {
          slug: (await namesOf(tx, [claim.article])).get(claim.article),
          claims: [{ key: claim.key, ...settled }],
        },
        [
          ...Object.keys(settled).map((field) => ({ at: ['claims', 0, field], argument: field })),
          { at: [], argument: 'claim' },
        ],
      );
      return edited(tx, { patches: [patch] }, editing, () => claim.id);
    }),

  decidePossibleSameAs: (_, args, context) =>
    change('decidePossibleSameAs', args, context, async (tx, editing) =>
      outcomeOf(args.quote, await decidePossibleSameAs(tx, args, editing)),
    ),

  merge: (_, args, context) =>
    change('merge', args, context, async (tx, editing) =>
      outcomeOf(args.kept, await merge(tx, args, editing)),
    ),

  unmerge: (_, args, context) =>
    change('unmerge', args, context, async (tx, editing) =>
      outcomeOf(args.merged, await unmerge(tx, args, editing)),
    ),

  deprecate: (_, args, context) =>
    change('deprecate', args, context, async (tx, editing) =>
      outcomeOf(args.id, await deprecate(tx, { ...args, speaker: args.speaker ?? null }, editing)),
    ),

  revert: (_, args, context) =>
    change('revert', args, context, async (tx, editing) => {
      const { recorded, subjectId } = await revert(tx, args, editing);
      return outcomeOf(subjectId, recorded);
    }),

  redact: (_, args, context) =>
    change('redact', args, context, async (tx, editing) => {
      const { recorded, subjectId } = await redact(tx, args, editing);
      return outcomeOf(subjectId, recorded);
    }),
};

export const editingResolvers: Resolvers = { Mutation };
