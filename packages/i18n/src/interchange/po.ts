import { UnreadableWords, type InterchangeReading, type InterchangeUnit } from './unit.ts';

type PoEntry = { line: number; context: string; source: string; target: string; isFuzzy: boolean; comments: string[] };
type PoFault = { line: number; reason: string; context: string };

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' };

const unescaped = (text: string): string => text.replace(/\\(.)/gs, (_, sign: string) => ESCAPES[sign] ?? sign);

const escaped = (text: string): string =>
  `"${text.replace(/[\\"\n\t\r]/g, (sign) => `\\${sign === '\n' ? 'n' : sign === '\t' ? 't' : sign === '\r' ? 'r' : sign}`)}"`;

/** Entries of a .po file without its header, and the blocks that are none. */
export function readPo(text: string): { header: string; entries: PoEntry[]; faults: PoFault[] } {
  const entries: PoEntry[] = [];
  const faults: PoFault[] = [];
  let header = '';
  let line = 1;
  for (const block of text
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .split(/(\n{2,})/)) {
    const first = line;
    line += block.split('\n').length - 1;
    // Entries that are no longer used are kept by some tools behind #~.
    const lines = block.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#~'));
    if (lines.every((each) => each.startsWith('#'))) continue;
    const entry = entryOf(lines, first);
    if ('reason' in entry) faults.push(entry);
    else if (entry.source === '' && entry.context === '') header = entry.target;
    else entries.push(entry);
  }
  return { header, entries, faults };
}

function entryOf(lines: readonly string[], line: number): PoEntry | PoFault {
  const parts: Record<string, string> = {};
  const comments: string[] = [];
  let isFuzzy = false;
  let current = '';
  const fault = (reason: string): PoFault => ({ line, reason, context: parts['msgctxt'] ?? parts['msgid'] ?? '' });
  for (const each of lines) {
    if (each.startsWith('#,')) isFuzzy ||= /\bfuzzy\b/.test(each);
    if (each.startsWith('#.')) comments.push(each.slice(2).trim());
    if (each.startsWith('#')) continue;
    const found = /^(?:(msgctxt|msgid|msgstr)\s+)?"((?:[^"\\]|\\.)*)"\s*$/.exec(each);
    if (found === null) return fault(`No line of a .po file: ${each.slice(0, 80)}`);
    const [, keyword, words = ''] = found;
    if (keyword !== undefined) {
      if (parts[keyword] !== undefined) return fault(`${keyword} stands there twice.`);
      current = keyword;
      parts[current] = '';
    }
    if (current === '') return fault('Text stands before msgid.');
    parts[current] += unescaped(words);
  }
  const { msgid, msgstr } = parts;
  if (msgid === undefined || msgstr === undefined) return fault('msgid or msgstr is missing.');
  return { line, context: parts['msgctxt'] ?? '', source: msgid, target: msgstr, isFuzzy, comments };
}

/** Units as a .po file that gettext's tools open: kind and id are its context. */
export function writePoUnits(locale: string, units: readonly InterchangeUnit[]): string {
  const head = [
    'msgid ""',
    'msgstr ""',
    '"MIME-Version: 1.0\\n"',
    '"Content-Type: text/plain; charset=utf-8\\n"',
    '"Content-Transfer-Encoding: 8bit\\n"',
    `"Language: ${locale}\\n"`,
  ];
  const blocks = units.map(({ kind, id, source, target, state, base }) => [
    ...(base === null ? [] : [`#. base: ${base}`]),
    ...(state === 'translated' ? ['#, fuzzy'] : []),
    `msgctxt ${escaped(`${kind}:${id}`)}`,
    `msgid ${escaped(source)}`,
    `msgstr ${escaped(target)}`,
  ]);
  return `${[head, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What a .po file of units holds. */
export function readPoUnits(text: string): InterchangeReading {
  const { header, entries, faults } = readPo(text);
  if (entries.length === 0 && faults.length === 0) throw new UnreadableWords('The file holds no msgid at all.');
  const bad = faults.map(({ line, reason, context }) => ({ id: context === '' ? `line ${line}` : context, reason }));
  const units: InterchangeUnit[] = [];
  for (const { line, context, source, target, isFuzzy, comments } of entries) {
    const at = context.indexOf(':');
    if (at < 1) {
      bad.push({ id: context === '' ? `line ${line}` : context, reason: 'msgctxt is missing, or not kind:id.' });
      continue;
    }
    const base = comments.map((each) => /^base: ([0-9a-f]+)$/.exec(each)?.[1]).find((each) => each !== undefined);
    units.push({
      kind: context.slice(0, at),
      id: context.slice(at + 1),
      source,
      target,
      state: target === '' ? 'initial' : isFuzzy ? 'translated' : 'reviewed',
      base: base ?? null,
    });
  }
  return { locale: /^Language: ([a-z]{2})/m.exec(header)?.[1] ?? null, units, faults: bad };
}
