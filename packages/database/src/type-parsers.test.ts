import { describe, expect, it } from 'vitest';
import { isoInstant, typeParsers } from './type-parsers.ts';

describe('values of PostgreSQL', () => {
  it('writes instants as ISO text in UTC and keeps every digit', () => {
    expect(isoInstant('2026-02-01 10:20:30+00')).toBe('2026-02-01T10:20:30Z');
    expect(isoInstant('2026-02-01 10:20:30.123456+00')).toBe('2026-02-01T10:20:30.123456Z');
    expect(isoInstant('2026-02-01 01:20:30.5+05:30')).toBe('2026-01-31T19:50:30.5Z');
    expect(isoInstant('2026-12-31 23:20:30-03')).toBe('2027-01-01T02:20:30Z');
    expect(isoInstant('infinity')).toBe('infinity');
  });

  it('rounds nothing', () => {
    const parsers = typeParsers();
    expect(parsers.getTypeParser(20)('9223372036854775807')).toBe('9223372036854775807');
    expect(parsers.getTypeParser(1700)('100.125')).toBe('100.125');
    expect(parsers.getTypeParser(1231)('{100.125,NULL}')).toEqual(['100.125', null]);
    expect(parsers.getTypeParser(1082)('2026-02-01')).toBe('2026-02-01');
    expect(parsers.getTypeParser(3802)('{"a": [1, null]}')).toEqual({ a: [1, null] });
    expect(parsers.getTypeParser(3807)('{"{\\"a\\": 1}"}')).toEqual([{ a: 1 }]);
    expect(parsers.getTypeParser(701)('1.5')).toBe(1.5);
  });
});
