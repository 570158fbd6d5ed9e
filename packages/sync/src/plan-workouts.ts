import type { ActorDb } from '@halteres/database';
import { shippedId } from '@halteres/modules/catalog/shipped-id';
import { newId } from '@halteres/modules/kernel/new-id';

/** A small plan for tests: one bench press a day. Run as the coach. */
export async function planWorkouts(
  db: ActorDb,
  coach: string,
  entityId: string,
  dates: readonly string[],
): Promise<{ workoutId: string; scheduleId: string }[]> {
  const [programId, weekId] = [newId(), newId()];
  await db
    .insertInto('programs')
    .values({
      user_id: coach,
      id: programId,
      entity_id: entityId,
      name: 'Plan',
      duration_weeks: 1,
      focus_area: 'full_body',
      goal: 'strength',
      difficulty: 'beginner',
      training_methodology: 'linear',
      start_date: dates[0] ?? '2026-01-01',
    })
    .execute();
  await db
    .insertInto('program_weeks')
    .values({ user_id: coach, id: weekId, program_id: programId, entity_id: entityId, week: 1, phase: 'base' })
    .execute();
  const planned: { workoutId: string; scheduleId: string }[] = [];
  for (const [index, date] of dates.entries()) {
    const [workoutId, exerciseId, scheduleId] = [newId(), newId(), newId()];
    await db
      .insertInto('program_workouts')
      .values({
        user_id: coach,
        id: workoutId,
        program_id: programId,
        program_week_id: weekId,
        entity_id: entityId,
        day: (index % 7) + 1,
        title: `Day ${index + 1}`,
        scheduled_date: date,
      })
      .execute();
    await db
      .insertInto('program_workout_exercises')
      .values({
        user_id: coach,
        id: exerciseId,
        program_workout_id: workoutId,
        entity_id: entityId,
        position: 0,
        exercise_id: shippedId('exercise', 'barbell-bench-press'),
        role: 'main',
        reason: 'A press.',
      })
      .execute();
    await db
      .insertInto('program_workout_sets')
      .values({
        user_id: coach,
        program_workout_exercise_id: exerciseId,
        entity_id: entityId,
        position: 0,
        kind: 'work',
        target_min: '5',
        target_max: '5',
        weight: '60',
        weight_unit: 'kg',
        rest_seconds: 180,
      })
      .execute();
    await db
      .insertInto('workout_schedule')
      .values({
        user_id: coach,
        id: scheduleId,
        program_id: programId,
        entity_id: entityId,
        workout_id: workoutId,
        scheduled_date: date,
      })
      .execute();
    planned.push({ workoutId, scheduleId });
  }
  return planned;
}
