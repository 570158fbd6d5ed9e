import type { Gym } from '@halteres/engine/load/inventory';

type Weight = Gym['dumbbells'][number];

const WEIGHT = /^\d{1,5}([.,]\d{1,3})?$/;
const RANGE = /^(\S+?)\s*[-–]\s*(\S+?)\s+(?:by|step|\/)\s*(\S+)$/i;
const MOST = 80;

const plain = (text: string): string =>
  text
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** Thousandths, so that 2.5 + 2.5 stays exact. */
const thousandths = (text: string): number => Math.round(Number(text.replace(',', '.')) * 1000);

/** Reads `5; 7.5; 10-50 by 2.5`; the part that is no weight when there is one. */
export function readWeights(text: string, unit: Weight['unit']): { weights: Weight[]; wrong: string | null } {
  const weights: Weight[] = [];
  for (const part of text
    .split(/[;\n]|,\s+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')) {
    const range = RANGE.exec(part);
    const [from = '', to = '', step = ''] = range?.slice(1) ?? [part, part, '1'];
    if (
      ![from, to, step].every((each) => WEIGHT.test(each)) ||
      thousandths(step) === 0 ||
      thousandths(to) < thousandths(from)
    )
      return { weights, wrong: part };
    for (let at = thousandths(from); at <= thousandths(to) && weights.length < MOST; at += thousandths(step))
      weights.push({ weight: plain((at / 1000).toFixed(3)), unit });
  }
  return { weights, wrong: null };
}

/** The same text for a list, with runs of equal steps written as ranges. */
export function writeWeights(weights: readonly Weight[]): string {
  const values = weights.map((each) => thousandths(each.weight));
  const parts: string[] = [];
  for (let at = 0; at < values.length;) {
    const first = values[at] ?? 0;
    const step = (values[at + 1] ?? first) - first;
    let end = at + 1;
    if (step > 0) {
      while (end < values.length && (values[end] ?? 0) - (values[end - 1] ?? 0) === step) end += 1;
    }
    const text = (value: number): string => plain((value / 1000).toFixed(3));
    if (end - at >= 4) {
      parts.push(`${text(first)}-${text(values[end - 1] ?? first)} by ${text(step)}`);
      at = end;
    } else {
      parts.push(text(first));
      at += 1;
    }
  }
  return parts.join('; ');
}
