/** What stands in a field after a key of the pad: digits, one point, at most five digits before it and three behind. */
export function typeKey(text: string, key: string): string {
  if (key === 'back') return text.slice(0, -1);
  if (key === '.') return text.includes('.') ? text : `${text === '' ? '0' : text}.`;
  const next = text === '0' ? key : text + key;
  return /^\d{1,5}(\.\d{0,3})?$/.test(next) ? next : text;
}

/** Typed text as a decimal for the log; null when nothing was typed. */
export function decimalOf(text: string): string | null {
  const trimmed = text.replace(/\.$/, '');
  return trimmed === '' ? null : trimmed.replace(/^0+(?=\d)/, '');
}
