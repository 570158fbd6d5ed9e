import type { WorkoutBlock } from '../workout.ts';
import { editsBetween } from '@halteres/search/word-index';
import { numberOf, secondsOf } from './units.ts';

/** What a line says about how the block is run. */
export type Header = Partial<Omit<WorkoutBlock, 'movements'>> & {
  teamSize?: number;
  /** What the line says besides: movements, mostly. */
  rest: string;
};

const NUM = String.raw`(\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)`;
const TIME = String.raw`(\d{1,3}:[0-5]\d|${NUM.slice(1, -1)})[\s-]*(seconds?|secs?|sec|s|minutes?|mins?|min|m)?\b\.?`;
const TIME_UNIT = String.raw`(\d{1,3}:[0-5]\d|(?:${NUM.slice(1, -1)})[\s-]*(?:seconds?|secs?|minutes?|mins?|min|hours?)\b\.?)`;
const re = (source: string): RegExp => new RegExp(source, 'i');

const TEAM = re(String.raw`\b(?:(?:in\s+)?(?:teams?|groups?)\s+of\s+${NUM})(?:\s*,?\s*complete)?(?:\s*[:,])?`);
const PARTNER = re(
  String.raw`\b(?:with\s+a\s+partner|in\s+pairs|partner\s+(?:wod|workout)|partners\b)(?:\s*,?\s*complete)?(?:\s*[:,])?`,
);
const CAP = re(
  String.raw`[(,\s-]*(?:(?:time\s*)?cap|tc)\s*(?:of|is|[:=])?\s*${TIME_UNIT}\)?|[(,\s-]*${TIME_UNIT}\s*(?:time\s*)?cap\)?`,
);
const EMOM_N = re(String.raw`\be(\d)mom\b`);
const EMOM = re(String.raw`\bemom\b|\bevery\s+minute(?:\s+on\s+the\s+minute)?\b`);
const EVERY = re(String.raw`\bevery\s+${TIME_UNIT}(?:\s+on\s+the\s+(?:minute|\d:\d\d))?`);
const AMRAP = re(String.raw`\bamrap\b|\bas\s+many\s+(?:rounds|reps)(?:\s+and\s+reps)?\s+as\s+possible\b|\bamreps?\b`);
const TABATA = re(String.raw`\btabata\b`);
const DEATH_BY = re(String.raw`\bdeath\s+by\b(?:\s+reps)?`);
const FOR_TIME = re(
  String.raw`\b(?:rounds\s+)?for\s+time\b|\brft\b|\bf\.?t\.?\b(?=\s*:?$)|\bauf\s+zeit\b|\bpor\s+tiempo\b|\bpour\s+le\s+temps\b`,
);
const CYCLES = re(String.raw`\b(?:for\s+)?${NUM}\s+cycles?\s*(?:of)?\b`);
const ROUNDS = re(
  String.raw`\b(?:then\s+)?${NUM}\s*-?\s*(?:rounds?|rds?|runden|rondas|tours|sets|séries|series|sätze)\b(?:\s+of\b(?=\s*:?\s*$))?`,
);
const RFT = re(String.raw`\b${NUM}\s*rft\b`);
const SETS_OF = re(
  String.raw`\b(\d{1,2})\s*(?:x|×|sets?\s+(?:of|x))\s*(\d{1,3})\b(?:\s*reps?)?(?!\s*(?:m|mt|km|cal|sec|min|meters?)\b)`,
);
const SCHEME =
  /(?<![\d/:.])(\d{1,4}(?:\s*[-–~]\s*\d{1,4}){1,}|\d{1,3}(?:\s*,\s*\d{1,3}){2,})\s*-?\s*(\.{2,}|…|etc\.?)?\s*(reps?\s+rounds\s+of|reps?(?:\s+for\s+time)?(?:\s+[op][rf])?\b|rounds\s+of)?/i;
const STEPS = /(?<![\d/:.])((?:\d{1,3}-\d{1,3}\s*,\s*)+\d{1,3}-\d{1,3})\s*,?\s*(\.{2,}|…)?\s*(?:reps?(?:\s+of)?)?/i;
const REST = re(
  String.raw`(?:\brest\s+(?:for\s+)?${TIME_UNIT}|\b${TIME_UNIT}\s+(?:of\s+)?(?:full\s+)?rest\b)(?:\s+(?:between|after|in\s+between)\s+(?:each\s+|every\s+)?(?:rounds?|sets?|cycles?|rds?|efforts?|movements?))?`,
);
const FOR_LENGTH = re(String.raw`\b(?:for|in|x)?\s*${TIME_UNIT}`);
const EMOM_LENGTH = re(String.raw`^\s*[:x-]?\s*(?:for|in|x)?\s*${TIME}`);
const HANGING = /^(?:[\s:,.()-]|\b(?:of|complete|for|in|the|following|then|reps?|with)\b)+$/i;
const VOCABULARY = ['rounds', 'amrap', 'minutes', 'minute', 'emom', 'time', 'team'];

/** Reads what a line says of format, rounds, scheme and time; null for a line that says none of it. */
export function readHeader(line: string): Header | null {
  return read(line) ?? (/\d|^\s*f/.test(line) ? read(mendTypos(line)) : null);
}

function read(line: string): Header | null {
  let rest = line.trim();
  const header: Header = { rest: '' };
  let found = false;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match === null) return null;
    found = true;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    return match;
  };
  const team = take(TEAM);
  if (team !== null) header.teamSize = numberOf(team[1] ?? '') ?? 2;
  else if (take(PARTNER) !== null) header.teamSize = 2;
  const cap = take(CAP);
  if (cap !== null) header.seconds = secondsOf(cap[1] ?? cap[2] ?? '') ?? null;
  const pause = take(REST);
  if (pause !== null) header.restSeconds = secondsOf(pause[1] ?? pause[2] ?? '') ?? null;

  readIntervals(header, take, () => rest);
  if (header.format === undefined && take(AMRAP) !== null) header.format = 'amrap';
  if (header.format === undefined && take(TABATA) !== null) {
    Object.assign(header, { format: 'tabata', rounds: 8, everySeconds: 30, restSeconds: 10 } satisfies Partial<Header>);
  }
  if (header.format === undefined && take(DEATH_BY) !== null) {
    Object.assign(header, { format: 'death_by', everySeconds: 60, open: true } satisfies Partial<Header>);
  }
  const cycles = take(CYCLES);
  if (cycles !== null) header.rounds = whole(cycles[1]);
  const steps = take(STEPS);
  if (steps !== null) {
    header.scheme = schemeOf((steps[1] ?? '').split(/\s*,\s*/).map((each) => each.split('-')[0] ?? ''));
    header.open = steps[2] !== undefined;
  }
  const rft = take(RFT);
  if (rft !== null) Object.assign(header, { format: header.format ?? 'for_time', rounds: whole(rft[1]) });
  const rounds = take(ROUNDS);
  if (rounds !== null) header.rounds = whole(rounds[1]);
  if (take(FOR_TIME) !== null) header.format ??= 'for_time';
  readScheme(header, take, rest, () => rest);
  if (
    header.format === 'amrap' ||
    header.format === 'for_time' ||
    (header.rounds != null && header.format === undefined)
  ) {
    const length = header.seconds == null && !/\d\s*$/.test(rest) ? take(FOR_LENGTH) : null;
    if (length !== null) header.seconds = secondsOf(length[1] ?? '') ?? null;
    else if (header.format === 'amrap' && header.seconds == null) {
      const bare = take(/^\D{0,4}(\d{1,3})(?=\s*(?:[:\n-]|$))/);
      if (bare !== null) header.seconds = secondsOf(bare[1] ?? '');
    }
  }
  if (!found) return null;
  header.rest = HANGING.test(rest)
    ? ''
    : rest
        .replace(/^[\s:,.()-]+|[\s:,(-]+$/g, '')
        .replace(/^(?:of|then|in)\b:?\s*/i, '')
        .replace(/\s+/g, ' ');
  return header;
}

type Take = (pattern: RegExp) => RegExpExecArray | null;

function readIntervals(header: Header, take: Take, left: () => string): void {
  const several = take(EMOM_N);
  const minute = several === null ? take(EMOM) : null;
  const every = several === null && minute === null ? take(EVERY) : null;
  if (several === null && minute === null && every === null) return;
  header.everySeconds = several === null ? (every === null ? 60 : secondsOf(every[1] ?? '')) : Number(several[1]) * 60;
  header.format = header.everySeconds === 60 || several !== null ? 'emom' : 'intervals';
  const rounds = take(ROUNDS);
  if (rounds !== null) header.rounds = whole(rounds[1]);
  const length = take(FOR_LENGTH) ?? (/^\s*[:x-]?\s*(?:for|in|x)?\s*\d/i.test(left()) ? take(EMOM_LENGTH) : null);
  if (length !== null) header.seconds = secondsOf((length[0] ?? '').replace(/^[\s:x-]*(?:for|in|x)?\s*/i, ''));
  if (header.seconds == null && header.rounds != null && header.everySeconds !== null) {
    header.seconds = Math.min(86_400, header.rounds * header.everySeconds);
  }
}

function readScheme(header: Header, take: Take, before: string, left: () => string): void {
  const sets = header.scheme === undefined ? take(SETS_OF) : null;
  if (sets !== null && Number(sets[1]) > 0) {
    header.format ??= 'sets';
    header.scheme = Array.from({ length: Math.min(100, Number(sets[1])) }, () => Number(sets[2]));
    return;
  }
  const scheme = header.scheme === undefined ? take(SCHEME) : null;
  if (scheme === null) return;
  header.scheme = schemeOf((scheme[1] ?? '').split(/\s*[-–~,]\s*/));
  header.open = scheme[2] !== undefined;
  // "Back squat 5-5-5" are sets; "21-15-9 reps of" and a scheme on its own line are rounds.
  const words = left().replace(/[\s:,-]+/g, '');
  if (header.format === undefined && scheme[3] === undefined && words !== '' && !before.trim().startsWith(scheme[0])) {
    header.format = 'sets';
  }
}

const schemeOf = (parts: readonly string[]): number[] => parts.map((part) => Number(part.trim())).slice(0, 100);
const whole = (text: string | undefined): number | null => {
  const value = numberOf(text ?? '');
  return value === null || value < 1 || value > 1000 ? null : Math.round(value);
};

/** `amrp 7 minuts`, `3 founds for time`: words of headers with one letter wrong. */
function mendTypos(line: string): string {
  return line.replace(/\p{L}{4,}/gu, (word) => {
    const plain = word.toLowerCase();
    if (VOCABULARY.includes(plain)) return word;
    return (
      VOCABULARY.find(
        (known) =>
          known.length >= 4 && editsBetween(plain, known, known.length > 5 ? 2 : 1) <= (known.length > 5 ? 2 : 1),
      ) ?? word
    );
  });
}
