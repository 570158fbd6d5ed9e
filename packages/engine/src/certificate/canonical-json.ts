import { sortedKeys } from './sorted-keys.ts';

const MOST_QUOTES = 1000;
const LONGEST_QUOTED = 40;
const quotes = new Map<string, string>();
const encoder = new TextEncoder();

/** Names and codes are few and come again in every set. */
const quoted = (text: string): string => {
  if (text.length > LONGEST_QUOTED) return JSON.stringify(text);
  const known = quotes.get(text);
  if (known !== undefined) return known;
  const quote = JSON.stringify(text);
  if (quotes.size < MOST_QUOTES) quotes.set(text, quote);
  return quote;
};

/** Written over by every writer: what it held is copied out before the next begins. */
let page = new Uint8Array(1 << 16);

/** UTF-8 written straight into bytes: a program is 300 kB of JSON, and the text itself is of no use to a hash. */
class Writer {
  #bytes = page;
  #length = 0;

  #grow(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const wider = new Uint8Array((this.#length + more) * 2);
    wider.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = page = wider;
  }

  #text(text: string): void {
    this.#grow(text.length * 3);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 0x7f) {
        this.#length = start + encoder.encodeInto(text, bytes.subarray(start)).written;
        return;
      }
      bytes[start + i] = code;
    }
    this.#length = start + text.length;
  }

  #array(items: readonly unknown[]): void {
    this.#text('[');
    let from = 0;
    let to = 0;
    for (let i = 0; i < items.length; i++) {
      if (i > 0) this.#text(',');
      if (i > 0 && items[i] === items[i - 1]) {
        this.#grow(to - from);
        this.#bytes.copyWithin(this.#length, from, to);
        this.#length += to - from;
      } else {
        from = this.#length;
        this.value(items[i] ?? null);
        to = this.#length;
      }
    }
    this.#text(']');
  }

  #object(members: Readonly<Record<string, unknown>>): void {
    this.#text('{');
    let first = true;
    const { keys, written } = sortedKeys(members);
    for (let i = 0; i < keys.length; i++) {
      const value = members[keys[i] as string];
      if (value === undefined) continue;
      if (!first) this.#text(',');
      first = false;
      this.#text(written[i] as string);
      this.value(value);
    }
    this.#text('}');
  }

  value(value: unknown): void {
    if (Array.isArray(value)) this.#array(value);
    else if (typeof value === 'string') this.#text(quoted(value));
    else if (typeof value === 'number') this.#text(Number.isFinite(value) ? `${value}` : 'null');
    else if (typeof value === 'object' && value !== null) this.#object(value as Record<string, unknown>);
    else this.#text(JSON.stringify(value) ?? 'null');
  }

  written(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** The UTF-8 bytes of the canonical JSON of a value. */
export const canonicalBytes = (value: unknown): Uint8Array => {
  const writer = new Writer();
  writer.value(value);
  return writer.written();
};

/** JSON with sorted keys and no spaces, so that equal values have equal text (after RFC 8785). Undefined members are left out. */
export const canonicalJson = (value: unknown): string => new TextDecoder().decode(canonicalBytes(value));
