/** Invented exports for tests and for measuring: the same seed gives the same file, and memory stays flat. */
export interface SampleOptions {
  readonly app: 'strong' | 'hevy';
  readonly rows: number;
  readonly seed?: number;
}

const EXERCISES = [
  'Squat (Barbell)',
  'Bench Press (Barbell)',
  'Deadlift (Barbell)',
  'Overhead Press (Barbell)',
  'Bent Over Row (Barbell)',
  'Pull Up',
  'Chin Up (Assisted)',
  'Lat Pulldown (Cable)',
  'Leg Press',
  'Leg Extension (Machine)',
  'Lying Leg Curl (Machine)',
  'Bicep Curl (Dumbbell)',
  'Triceps Pushdown (Cable - Straight Bar)',
  'Lateral Raise (Dumbbell)',
  'Face Pull (Cable)',
  'Plank',
  'Running',
  'Hip Thrust (Barbell)',
] as const;
const TITLES = ['Push', 'Pull', 'Legs', 'Upper A', 'Lower B', 'Evening Workout'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const HEADERS = {
  strong:
    'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;' +
    'Workout Notes;Workout Duration',
  hevy:
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index",' +
    '"set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
} as const;
const FIRST_DAY = Date.UTC(2015, 0, 5, 17, 30);
const DAY = 86_400_000;
const SETS_EACH = 4;
const EXERCISES_EACH = 5;

type Random = (below: number) => number;

interface SampleSet {
  readonly start: Date;
  readonly title: string;
  readonly exercise: string;
  readonly index: number;
  readonly warmUp: boolean;
  readonly weight: string;
  readonly reps: number | '';
  readonly seconds: number | '';
  readonly kilometres: string;
  readonly rpe: string;
}

/** The file in pieces of some hundred rows, the header first. */
export async function* sampleExport({ app, rows, seed = 1 }: SampleOptions): AsyncGenerator<string> {
  const random = generator(seed);
  const write = app === 'strong' ? strongLine : hevyLine;
  let piece = `${HEADERS[app]}\n`;
  for (let row = 0; row < rows; row += 1) {
    piece += `${write(sampleSet(row, random))}\n`;
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
}

function sampleSet(row: number, random: Random): SampleSet {
  const workout = Math.floor(row / (SETS_EACH * EXERCISES_EACH));
  const place = Math.floor(row / SETS_EACH) % EXERCISES_EACH;
  const exercise = EXERCISES[(workout * 7 + place * 5) % EXERCISES.length] ?? 'Plank';
  const [run, hold] = [exercise === 'Running', exercise === 'Plank'];
  const index = row % SETS_EACH;
  return {
    start: new Date(FIRST_DAY + workout * DAY),
    title: TITLES[workout % TITLES.length] ?? '',
    exercise,
    index,
    warmUp: index === 0 && random(4) === 0,
    weight: run || hold || exercise === 'Pull Up' ? '' : String(20 + random(80) * 2.5),
    reps: run || hold ? '' : 3 + random(12),
    seconds: run || hold ? 30 + random(1200) : '',
    kilometres: run ? `${1 + random(9)}.${random(100).toString().padStart(2, '0')}` : '',
    rpe: random(3) === 0 ? String(6 + random(9) / 2) : '',
  };
}

function strongLine(set: SampleSet): string {
  const date = set.start.toISOString().slice(0, 19).replace('T', ' ');
  return [
    date,
    `"${set.title}"`,
    `"${set.exercise}"`,
    set.warmUp ? 'W' : set.index + 1,
    set.weight || 0,
    set.weight === '' ? '' : 'kg',
    set.reps || 0,
    set.rpe,
    set.kilometres,
    set.kilometres === '' ? '' : 'km',
    set.seconds || 0,
    '""',
    '""',
    '1h 5m',
  ].join(';');
}

function hevyLine(set: SampleSet): string {
  return [
    `"${set.title}"`,
    `"${hevyDate(set.start)}"`,
    `"${hevyDate(new Date(set.start.getTime() + 3_900_000))}"`,
    '""',
    `"${set.exercise}"`,
    '',
    '""',
    set.index,
    set.warmUp ? '"warmup"' : '"normal"',
    set.weight,
    set.reps,
    set.kilometres,
    set.seconds,
    set.rpe,
  ].join(',');
}

function hevyDate(date: Date): string {
  const time = date.toISOString().slice(11, 16);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}, ${time}`;
}

/** A small generator of pseudo-random numbers (mulberry32). */
function generator(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
