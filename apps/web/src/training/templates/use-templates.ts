import { i18n } from '@halteres/i18n';
import type { FolderView, TemplateView } from '@halteres/modules/training/contract';
import { newId } from '@halteres/modules/kernel/new-id';
import { showToast } from '@halteres/ui';
import { useNavigate } from '@tanstack/react-router';
import { useGymHere } from '../../gyms/now/use-gym-here.ts';
import { useUnits } from '../../shell/session/use-units.ts';
import { useCatalogue } from '../exercises/use-catalogue.ts';
import { useOwnKinds } from '../exercises/use-own-kinds.ts';
import { keepTargets } from '../logger/use-own-targets.ts';
import type { Measure } from '../set-words.ts';
import { useLive, type Live } from '../use-live.ts';
import { useLog } from '../use-sync.ts';
import { targetsOf } from './template-sets.ts';

export function useTemplates(personId: string): Live<{ folders: FolderView[]; templates: TemplateView[] }> {
  const { templates } = useLog();
  return useLive(`templates ${personId}`, () => templates.all(personId));
}

export function useTemplate(personId: string, id: string): Live<TemplateView | null> {
  const { templates } = useLog();
  return useLive(`template ${personId} ${id}`, () => templates.one(id, personId));
}

/** What an exercise of a template is counted in. */
export function useMeasureOf(personId: string): (exercise: TemplateView['exercises'][number]) => Measure {
  const { byId } = useCatalogue();
  const own = useOwnKinds(personId);
  return ({ exerciseId, userExerciseId }) =>
    (byId.get(exerciseId ?? '')?.measure ?? own.get(userExerciseId ?? '')?.measure ?? 'reps') as Measure;
}

/** Starts a workout from a template, with or without a network, and opens the logger. */
export function useStartTemplate(personId: string): (template: TemplateView) => Promise<void> {
  const client = useLog();
  const navigate = useNavigate();
  const { today, timeZone } = useUnits();
  const { gym } = useGymHere();
  const measureOf = useMeasureOf(personId);
  return async (template) => {
    try {
      const { log } = client;
      const workoutId = await log.startWorkout({
        owner: personId,
        title: template.name,
        localDate: today,
        timeZone,
        gym,
      });
      for (const [position, exercise] of template.exercises.entries()) {
        const { name, exerciseId, userExerciseId, superset, tempo, notes, sets } = exercise;
        const id = newId();
        await keepTargets(client, id, targetsOf(sets, measureOf(exercise)));
        await log.addExercise({
          owner: personId,
          workoutId,
          id,
          position,
          name,
          exerciseId,
          userExerciseId,
          superset,
          tempo,
          notes,
        });
      }
      await navigate({ to: '/log/$personId/$workoutId', params: { personId, workoutId } });
    } catch {
      showToast({
        text: i18n._('The workout could not be started: this device has no room to keep it.'),
        tone: 'danger',
      });
    }
  };
}
