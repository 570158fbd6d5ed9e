import { report, type Source } from './source.ts';

/** One thing a program says: a heading, a comment line or an exercise, which may run over several lines. */
export type Statement = {
  kind: 'week' | 'day' | 'comment' | 'remark' | 'exercise' | 'blank';
  from: number;
  /** Behind the last character, without the line's end. */
  to: number;
};

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
};

/** Where an exercise ends: at a line's end that is not in a script and not continued with a backslash. */
const exerciseEnd = (source: Source, from: number): number => {
  const { text } = source;
  for (let at = from; ;) {
    const end = lineEnd(text, at);
    const inLine = text.slice(at, end).indexOf('{~');
    if (inLine >= 0) {
      const script = at + inLine;
      const close = text.indexOf('~}', script + 2);
      if (close >= 0) {
        at = close + 2;
        continue;
      }
      report(source, script, 'This script does not end.', 'Write ~} behind its last line.');
      return end;
    }
    const line = text.slice(Math.max(from, end - 200), end).trimEnd();
    if (!line.endsWith('\\') || end === text.length) return end;
    at = end + 1;
  }
};

const kindOf = (line: string): Statement['kind'] => {
  if (line === '') return 'blank';
  if (line.startsWith('///')) return 'remark';
  if (line.startsWith('//')) return 'comment';
  if (line.startsWith('##')) return 'day';
  return line.startsWith('#') ? 'week' : 'exercise';
};

/** Cuts a text into what it says, in one pass. */
export const statementsOf = (source: Source): Statement[] => {
  const { text } = source;
  const statements: Statement[] = [];
  for (let at = 0; at <= text.length;) {
    const end = lineEnd(text, at);
    const kind = kindOf(text.slice(at, end).trim());
    const to = kind === 'exercise' ? exerciseEnd(source, at) : end;
    statements.push({ kind, from: at, to });
    at = to + 1;
  }
  return statements;
};
