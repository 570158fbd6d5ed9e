import { benchmarkIn } from '../benchmarks.ts';
import { readHeader } from '../parse/header.ts';
import type { MovementNames } from '../parse/movement-names.ts';
import { parseWorkout } from '../parse/parse-workout.ts';
import { spotMovements } from '../parse/spot-movements.ts';
import { numberOf } from '../parse/units.ts';
import type { Difficulty, Format, WorkoutBlock, WorkoutMovement, WorkoutStructure } from '../workout.ts';

/** What somebody asks for: `like this one, but 15 minutes and no rowing`. */
export type Wish = {
  /** Movements named as wanted. */
  wanted: string[];
  /** Movements that must not be in it. */
  unwanted: string[];
  minutes: { from: number; to: number; about: number } | null;
  format: Format | null;
  difficulty: Difficulty | null;
  teamSize: number | null;
  noEquipment: boolean;
  /** Words that nothing was made of: names of workouts, mostly. */
  unknown: string[];
  /** What was asked, without what is to be left out. */
  text: string;
  structure: WorkoutStructure;
};

const LEFT_OUT =
  /\b(?:no|not|without|except|excluding|minus|skip|avoid|sin|ohne|sans|kein[e]?)\s+([^.;]*?)(?=\b(?:but|with|and\s+(?:with|only|\d)|in\s+\d|for\s+\d|\d+\s*min)|[.;]|$)/gi;
const MINUTES =
  /(?:(under|less than|at most|max(?:imum)?|up to|unter|menos de|moins de)|(over|more than|at least|über|más de|plus de)|(?:about|around|circa|ca)?)\s*(\d{1,3})(?:\s*(?:-|to|–)\s*(\d{1,3}))?\s*-?\s*(?:minutes?|mins?|min|minuten|minutos|'|′)(?![a-z])/i;
const WORDS: readonly { pattern: RegExp; minutes: [number, number] }[] = [
  { pattern: /\b(?:short|quick|kurz|corto|court)\b/i, minutes: [1, 10] },
  { pattern: /\b(?:long|lang|largo)\s+(?:workout|one|wod|metcon|grinder)\b|\blong\b(?!\s+jump)/i, minutes: [20, 90] },
];
const TOGETHER = /\b(?:partners?|in pairs|for two|team|pair)\b/i;
const NEAR = 0.2;
const EASY = /\b(?:easy|beginner|scaled|simple|newbie|leicht|fácil|facile|anfänger|principiante|débutant)\b/i;
const HARD = /\b(?:hard|advanced|brutal|rx\+|elite|schwer|difícil|difficile|fortgeschritten)\b/i;
const NO_EQUIPMENT =
  /\b(?:no|without|zero|ohne|sin|sans)\s+(?:any\s+)?(?:equipment|gear|kit|geräte?|material|matériel|equipo)\b|\b(?:bodyweight|body weight)\s+only\b|\bhotel\s+room\b|\bat\s+home\b/i;

/** Reads a wish in plain words. What it does not understand still counts, as text. */
export function parseWish(query: string, names: MovementNames): Wish {
  const noEquipment = NO_EQUIPMENT.test(query);
  const unwanted: string[] = [];
  const asked = query
    .replace(NO_EQUIPMENT, ' ')
    .replace(LEFT_OUT, (whole, named: string) => {
      const found = slugsOf(spotMovements(named, names));
      unwanted.push(...found);
      return found.length > 0 ? ' ' : whole;
    })
    .trim();
  const benchmark = benchmarkIn(asked);
  const known = benchmark === null ? null : parseWorkout(benchmark.body, names);
  const text = benchmark === null ? asked : `${benchmark.body}\n${benchmark.rest}`;
  const sets = setsIn(asked);
  const header = readHeader((benchmark?.rest ?? asked).replace(/[,;]/g, ' '));
  const spotted = spotMovements(benchmark?.rest ?? withoutHeader(asked), names);
  const block: WorkoutBlock = {
    format: header?.format ?? (sets === null ? 'for_time' : 'sets'),
    rounds: header?.rounds ?? null,
    seconds: header?.seconds ?? null,
    everySeconds: header?.everySeconds ?? null,
    scheme: sets ?? header?.scheme ?? null,
    open: header?.open ?? false,
    restSeconds: header?.restSeconds ?? null,
    movements: spotted,
  };
  const said = spotted.length > 0 || header !== null || sets !== null;
  const blocks = [...(known?.blocks ?? []), ...(said ? [block] : [])];
  const teamSize = header?.teamSize ?? (TOGETHER.test(asked) ? 2 : null);
  return {
    wanted: [...new Set(blocks.flatMap(({ movements }) => slugsOf(movements)))].filter(
      (slug) => !unwanted.includes(slug),
    ),
    unwanted: [...new Set(unwanted)],
    minutes: minutesOf(benchmark?.rest ?? asked, header?.seconds ?? known?.blocks[0]?.seconds ?? null),
    format: header?.format ?? known?.blocks[0]?.format ?? (sets === null ? null : 'sets'),
    difficulty: EASY.test(asked) ? 'beginner' : HARD.test(asked) ? 'advanced' : null,
    teamSize,
    noEquipment,
    unknown: unknownWords(benchmark?.rest ?? asked, spotted),
    text,
    structure: { teamSize, notes: [], blocks },
  };
}

const KNOWN_WORDS = new Set(
  `amrap emom tabata rft rounds round time for cap minute minutes min mins sec seconds rest interval intervals sets set
  reps rep max cal cals calories meters metres partner partners pair pairs team teams two short long quick easy hard
  advanced beginner simple heavy light and or the a an of with without then each every alternating plus while between in
  on at to no not but like this one same instead just only under over about up down from something workout workouts wod
  class want need would please`.split(/\s+/),
);
const MOST_UNKNOWN = 8;

function unknownWords(text: string, spotted: readonly WorkoutMovement[]): string[] {
  const said = new Set(spotted.flatMap((movement) => movement.text.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const unknown = words.filter((word) => /^\p{L}{3,}/u.test(word) && !KNOWN_WORDS.has(word) && !said.has(word));
  return [...new Set(unknown)].slice(0, MOST_UNKNOWN);
}

const slugsOf = (movements: readonly WorkoutMovement[]): string[] => movements.flatMap(({ slug }) => slug ?? []);

/** Amounts of the header are not amounts of movements: `5 rounds`, `20 min`. */
const withoutHeader = (text: string): string =>
  text
    .replace(/\b\d+\s*(?:rounds?|rft|rds?)\b(?:\s+(?:of|for time))?/gi, ' ')
    .replace(/\b\d+\s*-?\s*(?:minutes?|mins?)\b(?!\s*(?:row|run|bike|ski|plank|hold|rest))/gi, ' ')
    .replace(/\b(?:amrap|emom)\b/gi, ' ');

const SETS: Readonly<Record<string, number>> = { single: 1, double: 2, triple: 3 };
const SETS_OF = /\b(single|double|triple)s?\b(?!\s*-?\s*(?:under|arm|leg|kettlebell|dumbbell|kb|db))/i;
const COUNT =
  /(?:\bx\s*(\d{1,2})\b|\b(\d{1,2}|three|four|five|six|seven|eight|ten)\b(?=\s*(?:sets?|singles|doubles|triples|of them|$)))/i;

/** `heavy singles x7`, `front squat triples 5 sets`: the reps of each set; null where none are said so. */
function setsIn(text: string): number[] | null {
  const match = SETS_OF.exec(text);
  const reps = match === null ? undefined : SETS[(match[1] ?? '').toLowerCase()];
  if (reps === undefined) return null;
  const count = COUNT.exec(text);
  return Array.from({ length: Math.min(20, numberOf(count?.[1] ?? count?.[2] ?? '') ?? 5) }, () => reps);
}

function minutesOf(text: string, seconds: number | null): Wish['minutes'] {
  const match = MINUTES.exec(text);
  if (match !== null) {
    const value = Number(match[3]);
    if (match[4] !== undefined) return { from: value, to: Number(match[4]), about: (value + Number(match[4])) / 2 };
    if (match[1] !== undefined) return { from: 1, to: value, about: value * 0.8 };
    if (match[2] !== undefined) return { from: value, to: 600, about: value * 1.3 };
    return near(value);
  }
  if (seconds !== null) return near(seconds / 60);
  for (const { pattern, minutes } of WORDS) {
    if (pattern.test(text)) return { from: minutes[0], to: minutes[1], about: Math.sqrt(minutes[0] * minutes[1]) };
  }
  return null;
}

const near = (value: number): Wish['minutes'] => ({
  from: Math.floor(value * (1 - NEAR)),
  to: Math.ceil(value * (1 + NEAR)),
  about: value,
});
