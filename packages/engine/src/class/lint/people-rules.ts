import { exerciseOneRepMaxKg } from '../../estimate/exercise-one-rep-max.ts';
import { judgeExercise } from '../../health/judge-exercise.ts';
import { personLimits } from '../../health/person-limits.ts';
import { kilogramsOf, massOf } from '../../load/mass.ts';
import { SCALING_STEPS } from '../class-program.ts';
import { CLASS_SKILL } from '../facts/class-kind.ts';
import {
  checkAll,
  type ClassRule,
  type ClassSubject,
  type MovementAt,
  type PieceAt,
  type SessionAt,
} from './class-subject.ts';

const notOnce = (ids: readonly string[], subject: ClassSubject): string | null => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const wrong = subject.people.find(({ id }) => counts.get(id) !== 1);
  if (wrong) return `${wrong.name} comes up ${counts.get(wrong.id) ?? 0} times`;
  return counts.size === subject.people.length ? null : 'somebody is in it who is not on the roster';
};

const incomplete = ({ piece }: PieceAt, subject: ClassSubject): string | null => {
  const grouped = notOnce(piece.groups.flat(), subject);
  if (grouped) return `groups: ${grouped}`;
  const scaled = notOnce(
    piece.scalings.flatMap(({ athletes }) => athletes),
    subject,
  );
  if (scaled) return `scaling: ${scaled}`;
  return piece.scalings.some(({ movements }) => movements.length !== piece.movements.length)
    ? 'a scaling lacks a movement of the board'
    : null;
};

const badSteps = ({ piece, movement, index, athlete }: MovementAt): string | null => {
  const sorted = SCALING_STEPS.filter((step) => movement.steps.includes(step));
  if (sorted.join() !== movement.steps.join())
    return `${athlete.name}: ${movement.steps.join(', ')} is not the order of scaling`;
  const board = piece.movements[index];
  const other = board?.slug !== movement.slug;
  if (other !== movement.steps.includes('movement'))
    return `${athlete.name}: ${movement.slug} in place of ${board?.slug} is not said`;
  const fewer = !other && movement.amounts.join() !== board?.amounts.join();
  if (fewer && !movement.steps.includes('reps'))
    return `${athlete.name}: other amounts of ${movement.slug} are not said`;
  return movement.amounts.some((amount) => !(amount > 0)) ? `${athlete.name}: ${movement.slug} has no amount` : null;
};

const badForHealth = ({ athlete, movement, exercise }: MovementAt): string | null => {
  if (!exercise) return `${movement.slug} is not in the catalogue`;
  const { verdict, because } = judgeExercise(exercise, athlete.injuries);
  if (verdict === 'stop_refer') return `a red flag is recorded for ${athlete.name}`;
  if (verdict === 'avoid') return `${athlete.name} shall avoid ${exercise.slug} (${because.join('; ')})`;
  return verdict === 'modify' && (!movement.steps.includes('range') || movement.cues.length === 0)
    ? `${athlete.name} needs ${exercise.slug} changed (${because.join('; ')})`
    : null;
};

const badWarmUp = ({ session }: SessionAt, { people, find }: ClassSubject): string | null => {
  for (const { slug } of [...session.warmUp, ...session.coolDown]) {
    const exercise = slug === null ? undefined : find(slug);
    if (slug !== null && !exercise) return `${slug} is not in the catalogue`;
    const hurt = exercise && people.find(({ injuries }) => judgeExercise(exercise, injuries).verdict !== 'allow');
    if (hurt) return `${slug} is not for ${hurt.name}`;
  }
  return null;
};

const badSkill = ({ athlete, exercise }: MovementAt): string | null => {
  const most = Math.min(CLASS_SKILL[athlete.level], (athlete.age ?? 30) < 18 ? 3 : 5);
  return exercise && exercise.skill > most
    ? `${exercise.slug} is too hard for ${athlete.name} (${athlete.level})`
    : null;
};

const tooHeavy = ({ athlete, exercise, movement }: MovementAt): string | null => {
  const max = exercise ? exerciseOneRepMaxKg(exercise, athlete.oneRepMaxKg) : null;
  if (max === null || movement.load === null) return null;
  const { maxShare } = personLimits({ age: athlete.age ?? 30, injuries: athlete.injuries }, athlete.level);
  const kg = kilogramsOf(massOf(movement.load.weight));
  return kg > max * maxShare + 0.01
    ? `${kg.toFixed(1)} kg is more than ${Math.round(maxShare * 100)} % of ${athlete.name}'s ${max.toFixed(1)} kg`
    : null;
};

export const PEOPLE_RULES: readonly ClassRule[] = [
  {
    id: 'class.complete',
    severity: 'error',
    text: 'Everybody is in exactly one group and has exactly one scaling in each piece, with all its movements.',
    source: 'training-science §4.6',
    check: (subject) =>
      checkAll(subject.pieces, 'Put the roster into the piece anew.', (item) => incomplete(item, subject)),
  },
  {
    id: 'class.scaling',
    severity: 'error',
    text: 'Movements are scaled in the order range, load, movement, reps, rounds, and what was changed is said.',
    source: 'training-science §4.6',
    check: ({ movements }) => checkAll(movements, 'Write down what was changed, in order.', badSteps),
  },
  {
    id: 'class.injuries',
    severity: 'error',
    text: 'Nobody is given what an injury forbids; what it asks to change is changed; a red flag stops all.',
    source: 'training-science §5, injury matrix',
    check: ({ movements }) => checkAll(movements, 'Give them another movement.', badForHealth),
  },
  {
    id: 'class.warm_up',
    severity: 'error',
    text: 'Warm-up and cool-down hold only what suits everybody.',
    source: 'training-science §5',
    check: (subject) => checkAll(subject.sessions, 'Take another movement.', (item) => badWarmUp(item, subject)),
  },
  {
    id: 'class.skill',
    severity: 'error',
    text: 'Nobody is given a movement beyond their level.',
    source: 'engineering default',
    check: ({ movements }) => checkAll(movements, 'Give them an easier movement.', badSkill),
  },
  {
    id: 'class.limits',
    severity: 'error',
    text: 'No load is above what age, level and the known 1RM allow.',
    source: 'training-science §3.5',
    check: ({ movements }) => checkAll(movements, 'Take a lighter load.', tooHeavy),
  },
];
