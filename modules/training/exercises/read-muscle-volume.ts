import { sql } from 'kysely';
import type { ActorDb } from '@halteres/database';
import type { Muscle } from '@halteres/engine/catalog/taxonomy';
import { addAlone, countsAsSets, muscleVolume, type MuscleVolume } from '@halteres/engine/volume/muscle-volume';
import { exerciseById } from '../../catalog/shipped.ts';

type Row = {
  exercise_id: string | null;
  /** What an exercise of one's own trains. */
  muscle: Muscle | null;
  all: number;
  hard: number;
  /** Hard sets; a drop set, and a set of one side alone, as half of one. */
  worth: number;
};

/** Fractional sets per muscle a person logged from one day to another; warm-ups and easy sets count nothing. */
export async function readMuscleVolume(
  db: ActorDb,
  person: string,
  { from, to }: { from: string; to: string },
): Promise<MuscleVolume & { counted: number; leftOut: number }> {
  const { rows } = await sql<Row>`
    select l.exercise_id, l.muscle, count(*)::integer as "all", (count(*) filter (where l.hard))::integer as hard,
      coalesce(sum(case when l.set_type = 'drop' then 0.5 else 1 end * case when l.side in ('left', 'right') then 0.5 else 1 end) filter (where l.hard), 0)::float8 as worth
    from (
      select x.exercise_id, u.primary_muscle as muscle, s.set_type, s.side,
        s.set_type <> 'warm_up' and coalesce(s.rpe >= 6, s.rir <= 4, true) as hard
      from workouts w
      join workout_exercises x on x.user_id = w.user_id and x.workout_id = w.id and x.deleted_at is null
      join workout_sets s on s.user_id = x.user_id and s.workout_exercise_id = x.id and s.deleted_at is null
      left join user_exercises u on u.user_id = x.user_id and u.id = x.user_exercise_id
      where w.user_id = ${person} and x.user_id = ${person} and s.user_id = ${person} and w.deleted_at is null
        and w.local_date between ${from} and ${to}
    ) as l group by l.exercise_id, l.muscle`.execute(db);
  const shipped = rows.flatMap((row) => {
    const exercise = exerciseById.get(row.exercise_id ?? '');
    return exercise === undefined || !countsAsSets(exercise) ? [] : [{ exercise, sets: row.worth, hard: row.hard }];
  });
  const own = rows.flatMap(({ exercise_id, muscle, worth, hard }) =>
    exercise_id !== null || muscle === null ? [] : [{ muscle, sets: worth, hard }],
  );
  const counted = [...shipped, ...own].reduce((sum, { hard }) => sum + hard, 0);
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  return {
    ...own.reduce((volume, { muscle, sets }) => addAlone(volume, muscle, sets), muscleVolume(shipped)),
    counted,
    leftOut: all - counted,
  };
}
