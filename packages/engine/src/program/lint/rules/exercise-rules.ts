import { remembered } from '../../../remembered.ts';
import { checkEach, type Rule } from '../subject.ts';

export const EXERCISE_RULES: readonly Rule[] = [
  {
    id: 'exercise.known',
    severity: 'error',
    text: 'Every exercise is in the catalogue.',
    source: 'the catalogue',
    check: (subject) =>
      checkEach(subject.exercises, 'Choose an exercise of the catalogue.', ({ prescribed, exercise }) =>
        exercise ? null : `"${prescribed.slug}" is unknown`,
      ),
  },
  {
    id: 'exercise.equipment',
    severity: 'error',
    text: 'The gym has the equipment of every exercise.',
    source: 'the gym',
    check: (subject) =>
      checkEach(subject.known, 'Swap it for one of its alternatives.', ({ exercise }) =>
        subject.equipped(exercise)
          ? null
          : `${exercise.slug} needs ${exercise.equipment.map((option) => option.join(' + ')).join(' or ')}`,
      ),
  },
  {
    id: 'exercise.disliked',
    severity: 'error',
    text: 'Nothing the athlete rejects is planned.',
    source: 'the profile',
    check: (subject) =>
      checkEach(subject.exercises, 'Swap it for one of its alternatives.', ({ prescribed }) =>
        subject.profile.athlete.dislikes.includes(prescribed.slug) ? `${prescribed.slug} is disliked` : null,
      ),
  },
  {
    id: 'exercise.skill',
    severity: 'warning',
    text: 'Exercises are not more demanding than the level, one step more when asked for.',
    source: 'engineering default',
    check: (subject) =>
      checkEach(subject.known, 'Choose an easier variation, or have it coached.', ({ exercise }) => {
        const asked =
          subject.profile.athlete.likes.includes(exercise.slug) || subject.profile.referenceInput !== '' ? 1 : 0;
        return exercise.skill > subject.limits.maxSkill + asked
          ? `${exercise.slug} has skill ${exercise.skill}, the level allows ${subject.limits.maxSkill}`
          : null;
      }),
  },
  {
    id: 'exercise.alternatives',
    severity: 'warning',
    text: 'Alternatives are possible for this person and gym.',
    source: 'the profile',
    check: (subject) => {
      const isPossible = remembered((slug: string): boolean => {
        const exercise = subject.find(slug);
        return (
          exercise !== undefined &&
          subject.equipped(exercise) &&
          subject.judge(exercise).verdict !== 'avoid' &&
          !subject.profile.athlete.dislikes.includes(slug)
        );
      });
      return checkEach(subject.exercises, 'Remove the alternative.', ({ prescribed }) => {
        const wrong = prescribed.alternatives.filter((slug) => !isPossible(slug));
        return wrong.length > 0 ? `not possible: ${wrong.join(', ')}` : null;
      });
    },
  },
];
