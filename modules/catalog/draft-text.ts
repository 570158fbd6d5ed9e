import type { HowTo } from './accept-exercise.ts';

type Accepted = {
  slug: string;
  name: string;
  description: string;
  how: HowTo;
  skill: number;
  pattern: string;
  loading: string;
  measure: string;
  laterality: string;
  primary_muscle: string;
  secondary_muscles: readonly string[];
  stabilisers: readonly string[];
  equipment: readonly string[];
};

const quoted = (text: string): string => `'${text.replace(/[\\']/g, (sign) => `\\${sign}`).replaceAll('\n', ' ')}'`;

const line = (name: string, text: string): string => `  ${name}: ${quoted(text)},`;

/** An accepted exercise as the catalogue's data files write one: for whoever takes it into a release. */
export function draftText(exercise: Accepted): string {
  const muscles = [
    exercise.primary_muscle,
    ...exercise.secondary_muscles.map((muscle) => `${muscle}/2`),
    ...exercise.stabilisers.map((muscle) => `${muscle}/4`),
  ];
  return [
    '{',
    line('slug', exercise.slug),
    line('name', exercise.name),
    line('description', exercise.description),
    line('setup', exercise.how.setup.join(' ')),
    line('execution', exercise.how.execution.join(' ')),
    line('cues', exercise.how.cues.join(' ')),
    line('mistakes', exercise.how.mistakes.join(' ')),
    line('pattern', exercise.pattern),
    line('family', exercise.slug),
    '  grade: 5,',
    `  skill: ${exercise.skill},`,
    `  muscles: [${muscles.map(quoted).join(', ')}],`,
    `  equipment: [${quoted(exercise.equipment.join(' '))}],`,
    line('loading', exercise.loading),
    line('measure', exercise.measure),
    line('laterality', exercise.laterality),
    "  stress: '',",
    '  suits: [1, 1, 0, 0, 0],',
    '},',
  ].join('\n');
}

/** An accepted piece of equipment, likewise. */
export const equipmentDraft = (piece: Record<'slug' | 'name' | 'kind' | 'category' | 'description', string>): string =>
  ['{', ...Object.entries(piece).map(([name, text]) => line(name, text)), '  aliases: [],', '},'].join('\n');
