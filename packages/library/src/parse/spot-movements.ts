import type { WorkoutMovement } from '../workout.ts';
import { readMovement } from './movement-line.ts';
import type { MovementNames } from './movement-names.ts';

const LONGEST = 6;
/** Words that name an exercise somewhere and mean none in a sentence. */
const IDLE = new Set(
  `a an and or the with without no not but like this one for of to in on at by then some more less please i we want need
  workout wod session class minute minutes min time round rounds easy hard light heavy short long only just any home
  hotel gym travel open run-in body weight bodyweight equipment partner team pair cardio strength each total style
  x max reps rep`.split(/\s+/),
);
/** Where one movement ends and the next begins; an amount begins one too. */
const PARTS =
  /\s*[,;:!?()+/]\s*|\s+(?:with|then|plus|while|between|instead of|each)\s+|\s+and\s+(?!jerk|press|back)|(?<=\p{L}{2,}\s)(?=\d+(?:\.\d+)?\s*(?:\p{L}))/u;

const BARE_METRES = /^(\d{3,5})\s*(?:m|mt|meters?|metres?)$/i;
const NOTHING = { amount: null, most: null, load: null, place: 'main', minute: null } as const;

/** The movements named in a sentence, with their amounts where these are said, each once. */
export function spotMovements(text: string, names: MovementNames): WorkoutMovement[] {
  const found: WorkoutMovement[] = [];
  const keep = (movement: WorkoutMovement): void => {
    if (!found.some(({ slug }) => slug === movement.slug)) found.push(movement);
  };
  for (const part of text.split(PARTS)) {
    const line = part.trim().replace(/[.!]+$/, '');
    if (line === '') continue;
    const metres = BARE_METRES.exec(line);
    if (metres !== null) {
      // On a board, metres of nothing are run.
      keep({ ...NOTHING, text: 'run', slug: names.of('run'), amount: { value: Number(metres[1]), unit: 'metres' } });
      continue;
    }
    const whole = IDLE.has(line.toLowerCase()) ? null : readMovement(line, names);
    if (whole?.sure === true && line.split(/\s+/).length <= 4) keep(whole.movement);
    else for (const slug of within(line, names)) keep({ ...NOTHING, ...slug });
  }
  return found;
}

/** Longest names first, through the words of a part. */
function within(part: string, names: MovementNames): Pick<WorkoutMovement, 'text' | 'slug'>[] {
  const words = part.split(/\s+/);
  const found: Pick<WorkoutMovement, 'text' | 'slug'>[] = [];
  let at = 0;
  while (at < words.length) {
    let taken = 0;
    for (let width = Math.min(LONGEST, words.length - at); width >= 1; width -= 1) {
      const phrase = words.slice(at, at + width);
      const idle = [phrase[0], phrase.at(-1)].some(
        (word) => IDLE.has((word ?? '').toLowerCase()) || /^\d/.test(word ?? ''),
      );
      if (idle) continue;
      const slug = names.exactly(phrase.join(' '));
      if (slug === null) continue;
      found.push({ text: phrase.join(' '), slug });
      taken = width;
      break;
    }
    at += Math.max(1, taken);
  }
  return found;
}
