import { UnreadableWords } from './unit.ts';

/** An element of XML as far as our files need it: text and elements in order, names without prefixes of namespaces. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Deeper than any file of translators; a file that nests more wants to break something. */
const DEEPEST = 60;
const LONGEST_TAG = 20_000;

/** Everything XML 1.0 may say. */
const XML_TEXT = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

export const isXmlText = (text: string): boolean => XML_TEXT.test(text);

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"\r]/g, (sign) =>
    sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '"' ? '&quot;' : '&#13;',
  );

/**
 * Reads a document strictly: what is not well-formed is refused with its line, and a DOCTYPE is refused as a whole, so
 * that nothing is ever fetched or expanded.
 */
export function readXml(text: string): XmlElement {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  let at = 0;
  const refuse = (what: string): UnreadableWords =>
    new UnreadableWords(`Line ${source.slice(0, at).split('\n').length}: ${what}`);
  const after = (end: string, what: string): string => {
    const to = source.indexOf(end, at);
    if (to < 0) throw refuse(`${what} is not closed.`);
    const inside = source.slice(at, to);
    at = to + end.length;
    return inside;
  };
  /** What stands in a tag, whose attributes may hold its end. */
  const tagHere = (): string => {
    let quote = '';
    for (let to = at; to < source.length && to < at + LONGEST_TAG; to += 1) {
      const sign = source.charAt(to);
      if (quote !== '') quote = sign === quote ? '' : quote;
      else if (sign === '"' || sign === "'") quote = sign;
      else if (sign === '>') {
        const inside = source.slice(at, to);
        at = to + 1;
        return inside;
      }
    }
    throw refuse('a tag is not closed.');
  };
  const decoded = (words: string): string => {
    if (!isXmlText(words)) throw refuse('a character that XML does not have.');
    return words.replace(/&([^;&\s]{0,10});?/g, (all, name: string) => {
      const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
      const number = code === null ? null : Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16);
      const said = number === null || number > 0x10ffff ? null : String.fromCodePoint(number);
      if (all.endsWith(';') && said !== null && isXmlText(said)) return said;
      const known = ENTITIES[name];
      if (!all.endsWith(';') || known === undefined) throw refuse(`${all} is no entity of XML.`);
      return known;
    });
  };
  const attributesOf = (words: string): Record<string, string> => {
    const attributes: Record<string, string> = {};
    const rest = words.replace(
      /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g,
      (_, name: string, a?: string, b?: string) => {
        if (Object.hasOwn(attributes, name)) throw refuse(`the attribute ${name} stands there twice.`);
        attributes[name] = decoded(a ?? b ?? '');
        return '';
      },
    );
    if (rest.trim() !== '') throw refuse(`no attribute: ${rest.trim().slice(0, 60)}`);
    return attributes;
  };

  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  while (at < source.length) {
    const parent = open.at(-1) ?? root;
    const next = source.indexOf('<', at);
    const words = source.slice(at, next < 0 ? source.length : next);
    if (words !== '') {
      if (open.length === 1 && words.trim() !== '') throw refuse('text outside the document.');
      if (open.length > 1) parent.children.push(decoded(words));
    }
    if (next < 0) break;
    at = next;
    if (source.startsWith('<!--', at)) {
      at += 4;
      after('-->', 'a comment');
    } else if (source.startsWith('<![CDATA[', at)) {
      at += 9;
      parent.children.push(after(']]>', 'CDATA'));
    } else if (source.startsWith('<?', at)) {
      at += 2;
      after('?>', 'a processing instruction');
    } else if (source.startsWith('<!', at)) {
      throw refuse('a DOCTYPE. Take it out: files of translators need none.');
    } else {
      at += 1;
      const tag = tagHere();
      const name = /^\/?([\w.-]+:)?([\w.-]+)/.exec(tag);
      if (name?.[2] === undefined) throw refuse(`no tag: <${tag.slice(0, 60)}>`);
      if (tag.startsWith('/')) {
        if (open.length < 2 || parent.name !== name[2] || tag.slice(name[0].length).trim() !== '')
          throw refuse(`</${tag.slice(1, 60)}> closes <${parent.name}>.`);
        open.pop();
        continue;
      }
      const isEmpty = tag.endsWith('/');
      const element: XmlElement = {
        name: name[2],
        attributes: attributesOf(tag.slice(name[0].length, isEmpty ? -1 : undefined)),
        children: [],
      };
      parent.children.push(element);
      if (isEmpty) continue;
      open.push(element);
      if (open.length > DEEPEST) throw refuse(`elements nest deeper than ${DEEPEST}.`);
    }
  }
  if (open.length > 1) throw refuse(`<${open.at(-1)?.name}> is not closed.`);
  const [document, ...others] = root.children.filter((child) => typeof child !== 'string');
  if (document === undefined || others.length > 0) throw refuse('there is not exactly one element outermost.');
  return document;
}

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** All text within, in order; null when elements stand between, whose meaning would be lost. */
export function plainText(element: XmlElement): string | null {
  const parts: string[] = [];
  for (const child of element.children) {
    if (typeof child !== 'string') return null;
    parts.push(child);
  }
  return parts.join('');
}
