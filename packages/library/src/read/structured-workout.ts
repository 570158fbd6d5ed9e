import { isPlainObject } from './plain-object.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Workouts kept as prescription and contents, written as a coach would put them on the board. */
export function writeScheduled(prescription: Fields, contents: readonly unknown[]): { body: string } | { why: string } {
  const kind = typeof prescription['type'] === 'string' ? prescription['type'] : '';
  const head = headOf(kind, prescription);
  if (head === null) return { why: `Its prescription “${kind}” is not known.` };
  const lines = contents.flatMap((item) => linesOf(item));
  if (lines.length === 0) return { why: 'It holds no movements.' };
  if (kind.endsWith('/sets')) return { body: setsOf(contents, lines).join('\n') };
  return { body: [head, ...lines].filter((line) => line !== '').join('\n') };
}

function headOf(kind: string, p: Fields): string | null {
  const minutes = clockOf(p['time']);
  const rounds = numberIn(p['rounds']);
  const cap = clockOf(p['timecap']);
  const capped = (text: string): string => (cap === '' ? text : `${text}, time cap ${cap}`);
  switch (kind) {
    case 'roundsForTime':
      return capped(`${rounds ?? 1} rounds for time`);
    case 'timeEachRound':
      return `${rounds ?? 1} rounds for time, rest ${clockOf(p['rest'])} between rounds`;
    case 'forTime':
    case 'repsTime':
    case 'bookends':
      return capped('for time');
    case 'twentyOne':
      return capped(`${schemeIn(p['repScheme'])} reps for time of`);
    case 'amrap':
    case 'amrapBuyIn':
      return `amrap ${minutes}`;
    case 'amreps':
      return `amrap ${minutes === '' ? '10 minutes' : minutes}`;
    case 'amrapRepeats':
      return `${numberIn(p['cycles']) ?? 1} cycles amrap ${minutes}, ${clockOf(p['rest'])} rest between cycles`;
    case 'fgb':
      return `${rounds ?? 1} rounds, ${clockOf(p['stationTime'])} at each station`;
    case 'tabata':
      return 'tabata';
    case 'deathby/reps':
    case 'deathby/weight':
      return 'death by';
    case 'single/emom':
    case 'multiple/emom':
      return `every ${clockOf(p['every'])} for ${clockOf(p['until'])}`;
    case 'weightlifting/sets':
    case 'gymnastics/sets':
    case 'monostructural/sets':
      return '';
    default:
      return null;
  }
}

function linesOf(item: unknown): string[] {
  if (!isPlainObject(item)) return [];
  if (item['type'] === 'rest') return [`rest ${clockOf(item['time'])}`];
  if (item['type'] === 'section') {
    const inner = Array.isArray(item['contents']) ? item['contents'].flatMap(linesOf) : [];
    const rounds = numberIn(item['rounds']) ?? 1;
    if (item['name'] === 'buyIn') return inner.map((line) => `cash in: ${line}`);
    return rounds > 1 ? [`then ${rounds} rounds`, ...inner] : inner;
  }
  const name = item['movementName'];
  return typeof name === 'string' ? [[amountOf(item), name.toLowerCase(), loadOf(item)].filter(Boolean).join(' ')] : [];
}

/** A lift's sets, one entry each, as `back squat 5-5-5`. */
function setsOf(contents: readonly unknown[], lines: readonly string[]): string[] {
  const movements = contents.filter(isPlainObject);
  const names = new Set(movements.map((item) => item['movementName']));
  const reps = movements.map((item) => numberIn(isPlainObject(item['reps']) ? item['reps']['value'] : null));
  const [name] = names;
  if (names.size !== 1 || typeof name !== 'string' || reps.some((count) => count === null)) return [...lines];
  return [`${name.toLowerCase()} ${reps.length === 1 ? `1x${String(reps[0])}` : reps.join('-')}`];
}

function amountOf(item: Fields): string {
  for (const [key, units] of [
    ['reps', { reps: '' }],
    ['distance', { m: 'm', km: 'km', mi: 'miles', yd: 'yards', ft: 'ft' }],
    ['time', { seconds: 'seconds' }],
  ] as const) {
    const value = item[key];
    if (!isPlainObject(value)) continue;
    const unit = (units as Readonly<Record<string, string>>)[String(value['unit'])] ?? String(value['unit']);
    const number = numberIn(value['value']);
    if (number !== null) return `${number}${unit === '' ? '' : ` ${unit}`}`;
  }
  return '';
}

function loadOf(item: Fields): string {
  const weight = item['weight'];
  if (!isPlainObject(weight)) return '';
  const value = numberIn(weight['value']);
  if (value === null) return '';
  const women = numberIn(weight['women']);
  const unit =
    { lbs: 'lb', kg: 'kg', pood: 'pood', xbodyweight: 'bodyweight', pickload: '' }[String(weight['unit'])] ?? '';
  return unit === '' ? '' : `${value}${women === null ? '' : `/${women}`} ${unit}`;
}

function clockOf(time: unknown): string {
  const seconds = isPlainObject(time) ? numberIn(time['value']) : null;
  if (seconds === null) return '';
  return seconds % 60 === 0 ? `${seconds / 60} minutes` : `${seconds} seconds`;
}

const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
const schemeIn = (value: unknown): string => (Array.isArray(value) ? value.map(String).join('-') : '');
