const PLAIN = /^\d+(?:\.\d+)?$/;
const LOOSE = /^([+-]?)(\d*)(?:([.,])(\d*))?$/;

/**
 * A number as plain decimal text: `62.5`, `-5`. A comma is a decimal mark, except that `1,250` is one only where
 * `commaIsDecimal` (the file separates its columns by semicolons): elsewhere it may as well be a thousand.
 */
export function readDecimal(raw: string, commaIsDecimal = false): string | null {
  if (PLAIN.test(raw) && (raw.length === 1 || raw[0] !== '0' || raw[1] === '.')) return raw;
  const parts = LOOSE.exec(raw);
  if (!parts) return null;
  const [, sign = '', whole = '', mark, fraction = ''] = parts;
  if (whole === '' && fraction === '') return null;
  if (mark === ',' && !commaIsDecimal && fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return null;
  const digits = `${whole.replace(/^0+(?=\d)/, '') || '0'}${fraction === '' ? '' : `.${fraction}`}`;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

export function isZero(decimal: string): boolean {
  return !/[1-9]/.test(decimal);
}

/** The shortest text of the same number: `20.0` and `20` are one weight. */
export function canonicalDecimal(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

export function decimalPlaces(decimal: string): number {
  const mark = decimal.indexOf('.');
  return mark === -1 ? 0 : decimal.length - mark - 1;
}

/** `decimal * factor`, rounded half up to `places`; both factors are decimal text, so nothing is lost on the way. */
export function multiplyDecimal(decimal: string, factor: string, places: number): { text: string; exact: boolean } {
  const scale = decimalPlaces(decimal) + decimalPlaces(factor);
  const product = BigInt(decimal.replace('.', '')) * BigInt(factor.replace('.', ''));
  if (scale <= places) return { text: withPoint(product, scale), exact: true };
  const divisor = 10n ** BigInt(scale - places);
  const rounded = (product + divisor / 2n) / divisor;
  return { text: canonicalDecimal(withPoint(rounded, places)), exact: product % divisor === 0n };
}

export function roundDecimal(decimal: string, places: number): string {
  return multiplyDecimal(decimal, '1', places).text;
}

function withPoint(value: bigint, places: number): string {
  if (places === 0) return value.toString();
  const digits = value.toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
