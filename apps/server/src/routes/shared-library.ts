import { fillVectors } from '@halteres/modules/library/fill-vectors';
import { previewImport } from '@halteres/modules/library/preview-import';
import { addShared, changeShared, restoreShared, retireShared } from '@halteres/modules/library/shared/change-shared';
import { listShared, readSharedState } from '@halteres/modules/library/shared/list-shared';
import { readSharedWorkout } from '@halteres/modules/library/shared/shared-row';
import type { SharedWorkout } from '@halteres/modules/library/contract';
import type { RequestContext } from '../context.ts';
import { wayOf } from '../library-answers.ts';
import { actAsStaff, asStaff } from '../staff.ts';
import { api } from './implementer.ts';

const { shared } = api.library;

/** Makes missing vectors by the embedder that answers. */
const fill = async (context: RequestContext): Promise<number> =>
  fillVectors(context.database, (await wayOf(context)).keeping);

/** The change is made whether or not a vector service answers: what lacks a vector is counted as pending. */
const tryToFill = (context: RequestContext): Promise<number> => fill(context).catch(() => 0);

async function afterFilling(context: RequestContext, { ref }: SharedWorkout): Promise<SharedWorkout> {
  await tryToFill(context);
  return asStaff(context, 'catalogue', (db) => readSharedWorkout(db, ref));
}

/** The workouts that everybody finds, as those see them who look after them. */
export const sharedLibrary = {
  state: shared.state.handler(({ context }) => asStaff(context, 'catalogue', readSharedState)),
  list: shared.list.handler(({ context, input }) => asStaff(context, 'catalogue', (db) => listShared(db, input))),
  preview: shared.preview.handler(({ context, input }) =>
    asStaff(context, 'catalogue', (db) => previewImport(db, null, input.content, input.kind)),
  ),
  add: shared.add.handler(async ({ context, input: { workouts, source } }) => {
    const added = await actAsStaff(
      context,
      'catalogue',
      (db) => addShared(db, workouts, source),
      (counts) => ({ action: 'add_shared_workouts', target: source ?? 'typed', details: counts }),
    );
    await tryToFill(context);
    return added;
  }),
  change: shared.change.handler(async ({ context, input: { ref, ...corrections } }) =>
    afterFilling(
      context,
      await actAsStaff(
        context,
        'catalogue',
        (db) => changeShared(db, ref, corrections),
        ({ title, format, score, minutes, difficulty, tags, source }) => ({
          action: 'change_shared_workout',
          target: `workout ${ref}`,
          details: { title, format, score, minutes, difficulty, tags, source },
        }),
      ),
    ),
  ),
  retire: shared.retire.handler(({ context, input: { ref } }) =>
    actAsStaff(
      context,
      'catalogue',
      (db) => retireShared(db, ref),
      () => ({ action: 'retire_shared_workout', target: `workout ${ref}` }),
    ),
  ),
  restore: shared.restore.handler(async ({ context, input: { ref } }) =>
    afterFilling(
      context,
      await actAsStaff(
        context,
        'catalogue',
        (db) => restoreShared(db, ref),
        () => ({ action: 'restore_shared_workout', target: `workout ${ref}` }),
      ),
    ),
  ),
  embed: shared.embed.handler(async ({ context }) => {
    await actAsStaff(
      context,
      'catalogue',
      () => Promise.resolve(),
      () => ({ action: 'make_shared_vectors', target: 'all workouts' }),
    );
    return { made: await fill(context) };
  }),
};
