import { readExercise, type ReadExercise } from './read-exercise.ts';
import { report, type Source } from './source.ts';
import { statementsOf, type Statement } from './statements.ts';

/** An exercise where it stands, with the comments above it. */
export type Entry = {
  exercise: ReadExercise;
  /** 0-based week and day, and its place among the lines of the day. */
  week: number;
  day: number;
  place: number;
  descriptions: string[];
  /** Rests between its warm-ups, which the language has no word for; empty when none were remarked. */
  warmUpRests: number[];
};
type OutlineDay = { name: string; description: string; entries: Entry[] };
type OutlineWeek = { name: string; description: string; days: OutlineDay[] };
export type Outline = { weeks: OutlineWeek[]; remarks: string[] };

/** A remark this engine leaves: `/// Rest between warm-ups: 60s, 90s`. */
const WARM_UP_RESTS = /^Rest between warm-ups: ((?:\d{1,5}s(?:, )?){1,100})$/;

const MOST_WEEKS = 200;
const MOST_DAYS = 31;

/** Comment lines as descriptions: a blank line between them begins another one. */
const descriptionsOf = (blocks: readonly string[][]): string[] => {
  const texts = blocks.filter((block) => block.length > 0).map((block) => block.join('\n').trim());
  const current = texts.findIndex((text) => text.startsWith('!'));
  const plain = texts.map((text) => text.replace(/^!\s*/, ''));
  // The one in use comes first.
  return current > 0 ? [plain[current] ?? '', ...plain.filter((_, index) => index !== current)] : plain;
};

const headingOf = ({ text }: Source, { from, to }: Statement): string =>
  text
    .slice(from, to)
    .trim()
    .replace(/^#+\s*/, '');

/** Weeks, days and lines as written, before references are looked up. */
export const outlineOf = (source: Source): Outline => {
  const outline: Outline = { weeks: [], remarks: [] };
  let blocks: string[][] = [[]];
  let warmUpRests: number[] = [];
  const described = (): string[] => {
    const descriptions = descriptionsOf(blocks);
    blocks = [[]];
    return descriptions;
  };
  const lastDay = (statement: Statement): OutlineDay => {
    let week = outline.weeks.at(-1);
    if (!week) {
      week = { name: 'Week 1', description: '', days: [] };
      outline.weeks.push(week);
    }
    let day = week.days.at(-1);
    if (!day) {
      if (outline.weeks.length > 1)
        report(source, statement.from, 'This exercise stands in no day.', 'Write `## Day 1` above it.');
      day = { name: 'Day 1', description: '', entries: [] };
      week.days.push(day);
    }
    return day;
  };
  for (const statement of statementsOf(source)) {
    const line = source.text.slice(statement.from, statement.to).trim();
    if (statement.kind === 'blank') {
      if (blocks.at(-1)?.length !== 0) blocks.push([]);
    } else if (statement.kind === 'comment') blocks.at(-1)?.push(line.slice(2).trim());
    else if (statement.kind === 'remark') {
      const remark = line.slice(3).trim();
      const rests = WARM_UP_RESTS.exec(remark)?.[1];
      if (rests === undefined) outline.remarks.push(remark);
      else warmUpRests = rests.split(', ').map((rest) => Number(rest.replace(/s.*/, '')));
    } else if (statement.kind === 'week') {
      if (outline.weeks.length >= MOST_WEEKS) {
        report(source, statement.from, `A program has at most ${MOST_WEEKS} weeks.`, 'Split it in two.');
        break;
      }
      outline.weeks.push({ name: headingOf(source, statement), description: described().join('\n\n'), days: [] });
    } else if (statement.kind === 'day') {
      let week = outline.weeks.at(-1);
      if (!week) {
        week = { name: 'Week 1', description: '', days: [] };
        outline.weeks.push(week);
      }
      if (week.days.length >= MOST_DAYS) {
        report(source, statement.from, `A week has at most ${MOST_DAYS} days.`, 'Split it in two.');
        break;
      }
      week.days.push({ name: headingOf(source, statement), description: described().join('\n\n'), entries: [] });
    } else {
      const day = lastDay(statement);
      const week = outline.weeks.length - 1;
      day.entries.push({
        exercise: readExercise(source, statement),
        week,
        day: (outline.weeks[week]?.days.length ?? 1) - 1,
        place: day.entries.length + 1,
        descriptions: described(),
        warmUpRests,
      });
      warmUpRests = [];
    }
  }
  for (const text of described()) outline.remarks.push(text);
  return outline;
};
