import { UnreadableWords, type InterchangeReading, type InterchangeUnit } from './unit.ts';
import { childrenOf, escapeXml, plainText, readXml, type XmlElement } from './xml.ts';

export type XliffVersion = '1.2' | '2.0';

/** Units as XLIFF: a file element for each kind. 1.2 is for tools that do not know 2.0 yet. */
export function writeXliff(locale: string, units: readonly InterchangeUnit[], version: XliffVersion = '2.0'): string {
  const kinds = [...new Set(units.map(({ kind }) => kind))];
  const files = kinds.map((kind) => {
    const body = units.filter((unit) => unit.kind === kind);
    return version === '2.0'
      ? `  <file id="${escapeXml(kind)}">\n${body.map(unit20).join('\n')}\n  </file>`
      : `  <file original="${escapeXml(kind)}" source-language="en" target-language="${locale}" datatype="plaintext">\n    <body>\n${body.map(unit12).join('\n')}\n    </body>\n  </file>`;
  });
  const root =
    version === '2.0'
      ? `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="${locale}">`
      : '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">';
  return `${['<?xml version="1.0" encoding="UTF-8"?>', root, ...files, '</xliff>'].join('\n')}\n`;
}

const text = (name: 'source' | 'target', words: string): string =>
  `<${name} xml:space="preserve">${escapeXml(words)}</${name}>`;

const unit20 = ({ id, source, target, state, base }: InterchangeUnit): string =>
  [
    `    <unit id="${escapeXml(id)}">`,
    ...(base === null ? [] : [`      <notes><note category="base">${escapeXml(base)}</note></notes>`]),
    `      <segment state="${state}">`,
    `        ${text('source', source)}`,
    ...(target === '' ? [] : [`        ${text('target', target)}`]),
    '      </segment>',
    '    </unit>',
  ].join('\n');

const unit12 = ({ id, source, target, state, base }: InterchangeUnit): string =>
  [
    `      <trans-unit id="${escapeXml(id)}"${state === 'reviewed' ? ' approved="yes"' : ''}>`,
    `        ${text('source', source)}`,
    ...(target === '' ? [] : [`        ${text('target', target)}`]),
    ...(base === null ? [] : [`        <note from="base">${escapeXml(base)}</note>`]),
    '      </trans-unit>',
  ].join('\n');

/** What an XLIFF file of version 1.2 or 2 holds; a unit that cannot be read is named, the others are given. */
export function readXliff(content: string): InterchangeReading {
  const root = readXml(content);
  if (root.name !== 'xliff') throw new UnreadableWords(`The file is <${root.name}>, not <xliff>.`);
  const version = root.attributes['version'] ?? '';
  if (!/^(1\.2|2\.\d)$/.test(version))
    throw new UnreadableWords(`XLIFF ${version === '' ? 'without a version' : version} is not known; send 1.2 or 2.0.`);
  const reading: InterchangeReading = { locale: languageOf(root.attributes['trgLang']), units: [], faults: [] };
  const seen = new Set<string>();
  for (const file of childrenOf(root, 'file')) {
    const kind = (version === '1.2' ? file.attributes['original'] : file.attributes['id']) ?? '';
    reading.locale ??= languageOf(file.attributes['target-language']);
    for (const element of unitsIn(version === '1.2' ? childrenOf(file, 'body') : [file])) {
      const id = element.attributes['id'] ?? '';
      const read = version === '1.2' ? read12(element) : read20(element);
      const twice = seen.has(`${kind} ${id}`);
      seen.add(`${kind} ${id}`);
      if (id === '') reading.faults.push({ id: '(none)', reason: 'The unit has no id.' });
      else if (twice) reading.faults.push({ id, reason: 'The unit stands in the file twice; the first one counts.' });
      else if (typeof read === 'string') reading.faults.push({ id, reason: read });
      else reading.units.push({ kind, id, ...read });
    }
  }
  return reading;
}

const languageOf = (tag: string | undefined): string | null => tag?.toLowerCase().split(/[-_]/)[0] || null;

/** Units, also those within groups. */
const unitsIn = (parents: readonly XmlElement[]): XmlElement[] =>
  parents.flatMap((parent) =>
    parent.children.flatMap((child) => {
      if (typeof child === 'string') return [];
      return child.name === 'group' ? unitsIn([child]) : ['unit', 'trans-unit'].includes(child.name) ? [child] : [];
    }),
  );

type Read = Pick<InterchangeUnit, 'source' | 'target' | 'state' | 'base'>;

function read20(unit: XmlElement): Read | string {
  const segments = childrenOf(unit, 'segment');
  if (segments.length === 0) return 'The unit has no segment.';
  const sources = segments.flatMap((segment) => childrenOf(segment, 'source').map(plainText));
  const targets = segments.flatMap((segment) => childrenOf(segment, 'target').map(plainText));
  if (sources.length !== segments.length) return 'A segment has no source, or more than one.';
  if (targets.length > 0 && targets.length < segments.length) return 'Only some of its segments are translated.';
  if ([...sources, ...targets].includes(null)) return 'There is markup within the text; keep braces as plain text.';
  const states = segments.map(({ attributes }) => attributes['state'] ?? 'initial');
  const notes = childrenOf(unit, 'notes').flatMap((each) => childrenOf(each, 'note'));
  const target = targets.join('');
  const isReviewed = states.every((state) => state === 'reviewed' || state === 'final');
  return {
    source: sources.join(''),
    target,
    state: target === '' ? 'initial' : isReviewed ? 'reviewed' : 'translated',
    base: baseOf(notes.find(({ attributes }) => attributes['category'] === 'base')),
  };
}

function read12(unit: XmlElement): Read | string {
  const [source, ...others] = childrenOf(unit, 'source');
  if (source === undefined || others.length > 0) return 'The unit has no source, or more than one.';
  const [target, ...more] = childrenOf(unit, 'target');
  if (more.length > 0) return 'The unit has more than one target.';
  const said = plainText(source);
  const words = target === undefined ? '' : plainText(target);
  if (said === null || words === null) return 'There is markup within the text; keep braces as plain text.';
  return {
    source: said,
    target: words,
    state: words === '' ? 'initial' : unit.attributes['approved'] === 'yes' ? 'reviewed' : 'translated',
    base: baseOf(childrenOf(unit, 'note').find(({ attributes }) => attributes['from'] === 'base')),
  };
}

const baseOf = (note: XmlElement | undefined): string | null =>
  note === undefined ? null : (plainText(note)?.trim() ?? null);
