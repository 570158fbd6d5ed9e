import type { Ledger } from '../ledger.ts';
import { quoted } from '../ledger.ts';
import type { DistanceUnit, WeightUnit } from '../reading.ts';
import { canonicalDecimal, decimalPlaces, isZero, multiplyDecimal, readDecimal, roundDecimal } from './decimal.ts';

const LIMITS = { kg: 2000, lb: 4410, reps: 10_000, seconds: 86_400, metres: 1_000_000 } as const;

/** How the names of exercises in which the weight helps are marked, in the languages the apps speak. */
const ASSISTED = /assist|asist|unterstütz/i;

const METRES: Record<DistanceUnit, string> = { m: '1', km: '1000', mi: '1609.344', yd: '0.9144', ft: '0.3048' };

/** A value that makes the whole row unfit to be a set; the message is the reason given. */
export class UnfitRow extends Error {}

/** Reads the values of one row; what it changes on the way is written in the ledger. */
export class SetValues {
  readonly #ledger: Ledger;
  readonly #commaIsDecimal: boolean;

  constructor(ledger: Ledger, commaIsDecimal: boolean) {
    this.#ledger = ledger;
    this.#commaIsDecimal = commaIsDecimal;
  }

  /** Null for blank and zero: both apps write either where no weight was added. */
  weight(raw: string, unit: WeightUnit | null, exercise: string, line: number): string | null {
    const value = this.#decimal(raw, 'weight');
    if (value === null || isZero(value)) return null;
    let text = value;
    if (text.startsWith('-')) {
      if (!ASSISTED.test(exercise)) {
        throw new UnfitRow(`the weight ${quoted(raw)} is negative and ${quoted(exercise)} is not an assisted exercise`);
      }
      text = text.slice(1);
      this.#ledger.adjust(line, 'weight', raw, 'help on an assisted exercise is kept without its minus sign');
    }
    const limit = unit ?? 'lb';
    if (Number(text) > LIMITS[limit]) {
      throw new UnfitRow(`the weight ${quoted(raw)} is over the limit of ${LIMITS[limit]} ${limit}`);
    }
    if (decimalPlaces(canonicalDecimal(text)) <= 3) return decimalPlaces(text) <= 3 ? text : canonicalDecimal(text);
    this.#ledger.adjust(line, 'weight', raw, 'rounded to three decimals');
    const rounded = roundDecimal(text, 3);
    return isZero(rounded) ? null : rounded;
  }

  reps(raw: string, line: number): number | null {
    const value = this.#count(raw, 'repetitions', LIMITS.reps);
    if (value === null || Number.isInteger(value)) return value;
    this.#ledger.adjust(line, 'reps', raw, 'repetitions are counted whole: the broken one is left out');
    return Math.floor(value);
  }

  /** Null for blank and zero: neither is a timed set. */
  seconds(raw: string, line: number): number | null {
    const value = this.#count(raw, 'seconds', LIMITS.seconds);
    if (value === null || value === 0) return null;
    if (!Number.isInteger(value)) this.#ledger.adjust(line, 'seconds', raw, 'rounded to whole seconds');
    return Math.round(value) || null;
  }

  distance(raw: string, unit: DistanceUnit): { metres: number; exact: boolean } | null {
    const value = this.#decimal(raw, 'distance');
    if (value === null || isZero(value)) return null;
    if (value.startsWith('-')) throw new UnfitRow(`the distance ${quoted(raw)} is negative`);
    const { text, exact } = multiplyDecimal(value, METRES[unit], 3);
    if (Number(text) > LIMITS.metres) {
      throw new UnfitRow(
        `the distance ${quoted(raw)} is more than ${LIMITS.metres / 1000} km when read as ${unit}; ` +
          'if the file counts in another unit, say which',
      );
    }
    return { metres: Number(text), exact };
  }

  /** 6 to 10 in half steps. Any other value is left out of a row that is otherwise kept. */
  rpe(raw: string, line: number): string | null {
    if (raw === '') return null;
    const value = readDecimal(raw, this.#commaIsDecimal);
    if (value !== null && Number(value) >= 6 && Number(value) <= 10 && (Number(value) * 2) % 1 === 0) {
      return canonicalDecimal(value);
    }
    this.#ledger.adjust(line, 'rpe', raw, 'RPE goes from 6 to 10 in half steps: the value is left out, the set kept');
    return null;
  }

  #count(raw: string, what: string, limit: number): number | null {
    const value = this.#decimal(raw, what);
    if (value === null) return null;
    const number = Number(value);
    if (number < 0) throw new UnfitRow(`the ${what} ${quoted(raw)} are negative`);
    if (number > limit) throw new UnfitRow(`the ${what} ${quoted(raw)} are over the limit of ${limit}`);
    return number;
  }

  #decimal(raw: string, what: string): string | null {
    if (raw === '') return null;
    const value = readDecimal(raw, this.#commaIsDecimal);
    if (value === null) throw new UnfitRow(`the ${what} ${quoted(raw)} cannot be read as a number`);
    return value;
  }
}
