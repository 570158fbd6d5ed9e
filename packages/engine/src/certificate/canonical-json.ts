const MOST_QUOTES = 1000;
const quotes = new Map<string, string>();

/** Keys are few and come again in every set. */
const quoted = (key: string): string => {
  const known = quotes.get(key);
  if (known !== undefined) return known;
  const text = JSON.stringify(key);
  if (quotes.size < MOST_QUOTES) quotes.set(key, text);
  return text;
};

/** JSON with sorted keys and no spaces, so that equal values have equal text (after RFC 8785). Undefined members are left out. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) {
    let text = '[';
    let last = '';
    for (let i = 0; i < value.length; i++) {
      if (i === 0 || value[i] !== value[i - 1]) last = canonicalJson(value[i] ?? null);
      text += i === 0 ? last : `,${last}`;
    }
    return `${text}]`;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = value as Record<string, unknown>;
  let text = '{';
  for (const key of Object.keys(members).toSorted()) {
    if (members[key] === undefined) continue;
    text += `${text === '{' ? '' : ','}${quoted(key)}:${canonicalJson(members[key])}`;
  }
  return `${text}}`;
};
