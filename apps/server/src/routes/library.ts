import { changeLibraryWorkout, removeLibraryWorkout } from '@halteres/modules/library/change-workout';
import { keepWorkouts } from '@halteres/modules/library/keep-workouts';
import { previewImport } from '@halteres/modules/library/preview-import';
import { readLibraryWorkout } from '@halteres/modules/library/read-library-workout';
import { asMe, audiencesOf } from '../context.ts';
import { answer, wayOf } from '../library-answers.ts';
import { api, DONE } from './implementer.ts';
import { sharedLibrary } from './shared-library.ts';

export const library = {
  shared: sharedLibrary,
  search: api.library.search.handler(({ context, input }) => answer(context, input)),
  get: api.library.get.handler(({ context, input }) =>
    asMe(context, (db, me) => readLibraryWorkout(db, me, input.ref)),
  ),
  preview: api.library.preview.handler(({ context, input }) =>
    asMe(context, (db, me) => previewImport(db, me, input.content, input.kind)),
  ),
  keep: api.library.keep.handler(async ({ context, input }) =>
    keepWorkouts(audiencesOf(context).asMe, input.workouts, input.source, (await wayOf(context)).keeping),
  ),
  change: api.library.change.handler(async ({ context, input: { ref, ...corrections } }) =>
    changeLibraryWorkout(audiencesOf(context).asMe, ref, corrections, (await wayOf(context)).keeping),
  ),
  remove: api.library.remove.handler(async ({ context, input }) => {
    await asMe(context, (db, me) => removeLibraryWorkout(db, me, input.ref));
    return DONE;
  }),
};
