import type { WorkoutBlock, WorkoutMovement, WorkoutStructure } from '../workout.ts';
import { readHeader, type Header } from './header.ts';
import { readMovement } from './movement-line.ts';
import type { MovementNames } from './movement-names.ts';

type Where = Pick<WorkoutMovement, 'place' | 'minute'>;
type Draft = WorkoutBlock & { named: boolean };

const MOST_LINES = 200;
const CASH = /^\s*(?:(cash[\s-]?in|buy[\s-]?in)|(cash[\s-]?out|buy[\s-]?out))\s*[:=-]?\s*/i;
const MINUTE =
  /^\s*(?:(?:min(?:ute)?\.?\s*(\d{1,2}(?:\s*[-,&]\s*\d{1,2})*))|(odd|even)(?:\s+min(?:ute)?s?)?)\s*[:=-]\s*/i;
const AFTER = /^\s*\*?\s*(.*?)\s*(?:after|between|at the end of)\s+(?:every|each)\s+(?:round|set)\.?\s*$/i;
const EACH_MINUTE =
  /^\s*\*?\s*(?:every|each)\s+minute\s+(?:starts\s+with|begins\s+with|do|perform|complete)?\s*:?\s*(.+)$/i;
const PERSON = /^\s*(?:partner|athlete|person)\s*[\dab]\s*[:=-]\s*/i;
const REST_LINE = /^\s*(?:rest|pause)\.?\s*$/i;
const SEPARATORS = /\s*(?:,|;|\s\+\s|\s\/\s|\band\b(?=\s*\d)|\bthen\b)\s*/i;
/** Longer lines without an amount are advice. */
const MOST_WORDS = 5;

/** Reads a workout as people write it on a board. Nothing is lost: what is not understood is in `notes`. */
export function parseWorkout(text: string, names: MovementNames): WorkoutStructure {
  const notes: string[] = [];
  const blocks: Draft[] = [];
  let teamSize: number | null = null;
  const note = (line: string): void => void notes.push(line.trim().slice(0, 500));
  const current = (): Draft => {
    const last = blocks.at(-1);
    if (last !== undefined) return last;
    const first = emptyBlock();
    blocks.push(first);
    return first;
  };
  const add = (line: string, where: Where): boolean => {
    const parts = line.split(SEPARATORS).filter((part) => part.trim() !== '');
    const readAll = parts.length > 1 ? parts.map((part) => readMovement(part, names, where)) : [];
    if (readAll.length > 1 && readAll.every((read) => read?.sure === true)) {
      for (const read of readAll) if (read !== null) current().movements.push(read.movement);
      return true;
    }
    const read = readMovement(line, names, where);
    if (read === null) return false;
    const { movement, sure } = read;
    const plausible =
      movement.amount !== null || movement.most !== null || current().scheme !== null || current().named;
    if (!sure && !(plausible && movement.text.split(/\s+/).length <= MOST_WORDS)) return false;
    current().movements.push(movement);
    return true;
  };

  for (const raw of text.replaceAll('\u00a0', ' ').split(/\r?\n/).slice(0, MOST_LINES)) {
    const line = raw.trim();
    if (line === '') continue;
    const where = whereOf(line);
    if (where !== null) {
      const { place, minute } = where;
      if (REST_LINE.test(where.rest)) {
        current().movements.push({ text: 'rest', slug: null, amount: null, most: null, load: null, place, minute });
      } else if (!add(where.rest, { place, minute })) note(line);
      continue;
    }
    if (REST_LINE.test(line)) {
      current().restSeconds ??= 0;
      continue;
    }
    const header = readHeader(line);
    if (header === null || isMovementFirst(line, header, names)) {
      if (!add(line.replace(PERSON, ''), { place: 'main', minute: null })) note(line);
      continue;
    }
    teamSize = header.teamSize ?? teamSize;
    begin(blocks, header);
    if (header.rest !== '' && !add(header.rest, { place: 'main', minute: null })) note(header.rest);
  }
  return {
    teamSize,
    blocks: blocks
      .filter(({ movements, named }) => named || movements.length > 0)
      .slice(0, 50)
      .map(finished),
    notes: notes.slice(0, 100),
  };
}

function whereOf(line: string): (Where & { rest: string }) | null {
  const cash = CASH.exec(line);
  if (cash !== null) {
    return { place: cash[1] === undefined ? 'cash_out' : 'cash_in', minute: null, rest: line.slice(cash[0].length) };
  }
  const minute = MINUTE.exec(line);
  if (minute !== null) {
    const which = (minute[1] ?? minute[2] ?? '').toLowerCase().replace(/\s+/g, '').slice(0, 20);
    return { place: 'main', minute: which, rest: line.slice(minute[0].length) };
  }
  const each = EACH_MINUTE.exec(line);
  if (
    each !== null &&
    !/^on the minute/i.test(each[1] ?? '') &&
    /\d/.test(each[1] ?? '') &&
    !/^(?:for|x)?\s*\d+\s*(?:min|rounds)/i.test(each[1] ?? '')
  ) {
    return { place: 'each_minute', minute: null, rest: each[1] ?? '' };
  }
  const after = AFTER.exec(line);
  if (after !== null && (after[1] ?? '') !== '' && !/\brest\b/i.test(line)) {
    return { place: 'after_each_round', minute: null, rest: after[1] ?? '' };
  }
  return null;
}

/** A rep scheme inside a movement's own line, such as `1-arm row` or `100-200-300 m run`, is the movement's. */
function isMovementFirst(line: string, header: Header, names: MovementNames): boolean {
  const only =
    header.format === undefined &&
    header.rounds === undefined &&
    header.scheme === undefined &&
    header.teamSize === undefined;
  if (only && header.seconds !== undefined && header.rest !== '') return readMovement(line, names)?.sure === true;
  return false;
}

function begin(blocks: Draft[], header: Header): void {
  const last = blocks.at(-1);
  const says = header.format !== undefined || header.rounds !== undefined || header.scheme !== undefined;
  if (last !== undefined && !says) {
    // Only a cap, a rest or a team: it belongs to what stands above.
    if (header.restSeconds != null) last.restSeconds = (last.restSeconds ?? 0) + header.restSeconds;
    if (header.seconds != null) last.seconds ??= header.seconds;
    return;
  }
  const joins = last !== undefined && !last.movements.some(({ place }) => place !== 'cash_in');
  const block = joins ? last : emptyBlock();
  if (!joins) {
    if (last !== undefined && header.format === undefined && last.format === 'for_time') block.format = 'for_time';
    blocks.push(block);
  }
  if (header.format !== undefined && !(joins && block.named && header.format === 'for_time'))
    block.format = header.format;
  block.named ||= says;
  block.rounds = header.rounds ?? block.rounds;
  block.seconds = header.seconds ?? block.seconds;
  block.everySeconds = header.everySeconds ?? block.everySeconds;
  block.scheme = header.scheme ?? block.scheme;
  block.open ||= header.open ?? false;
  block.restSeconds = header.restSeconds ?? block.restSeconds;
}

const emptyBlock = (): Draft => ({
  format: 'for_time',
  rounds: null,
  seconds: null,
  everySeconds: null,
  scheme: null,
  open: false,
  restSeconds: null,
  movements: [],
  named: false,
});

function finished({ named, ...block }: Draft): WorkoutBlock {
  const onlyMost = block.movements.length > 0 && block.movements.every(({ most }) => most !== null);
  if (!named && onlyMost) return { ...block, format: 'max_effort' };
  // A scheme of a lift that is not raced: 5-5-5-5-5.
  const alike = block.scheme !== null && new Set(block.scheme).size === 1 && block.scheme.length > 1;
  if (alike && block.format === 'for_time' && block.movements.length === 1 && (block.scheme?.[0] ?? 99) <= 12) {
    return { ...block, format: 'sets' };
  }
  return { ...block, movements: block.movements.slice(0, 100) };
}
