import pg from 'pg';

/**
 * How values of PostgreSQL become values of JavaScript, the same everywhere: nothing is rounded (bigint and numeric
 * are strings), a day is a day ('2026-02-01'), an instant is its ISO text in UTC with every digit PostgreSQL keeps
 * (a Date would cut microseconds, and keyset pages would then skip rows).
 */
export interface TypeParsers {
  getTypeParser(oid: number, format?: string): (text: string) => unknown;
  /** Arrays of our own enums and domains have numbers that differ from database to database. */
  learn(client: Pick<pg.ClientBase, 'query'>): Promise<void>;
}

const asIs = (text: string): string => text;
const standard = pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown;
const textArray = standard(1009) as (text: string) => (string | null)[];
const instants = (text: string): (string | null)[] =>
  textArray(text).map((each) => (each === null ? null : isoInstant(each)));

const fixed = new Map<number, (text: string) => unknown>([
  [20, asIs], // bigint
  [1700, asIs], // numeric
  [1082, asIs], // date
  [1083, asIs], // time
  [1266, asIs], // time with time zone
  [1114, asIs], // timestamp without time zone
  [1186, asIs], // interval
  [1184, isoInstant],
  ...[1016, 1231, 1182, 1183, 1270, 1115, 1187, 2951, 1002, 1015, 3807, 199].map(
    (oid) => [oid, textArray] as [number, (text: string) => unknown],
  ),
  [199, jsonArray],
  [3807, jsonArray],
  [1185, instants],
]);

export function typeParsers(): TypeParsers {
  const learned = new Map<number, (text: string) => unknown>();
  return {
    getTypeParser(oid, format = 'text') {
      if (format !== 'text') return standard(oid, format);
      return fixed.get(oid) ?? learned.get(oid) ?? standard(oid, format);
    },
    async learn(client) {
      const { rows } = await client.query<{ oid: string; kind: string }>(
        `select typarray::text as oid, typtype as kind from pg_type
         where typarray <> 0 and (typtype in ('e', 'd') or typname = 'citext')`,
      );
      for (const { oid } of rows) if (!learned.has(Number(oid))) learned.set(Number(oid), textArray);
    },
  };
}

function jsonArray(text: string): unknown[] {
  return textArray(text).map((each) => (each === null ? null : (JSON.parse(each) as unknown)));
}

/** '2026-02-01 10:20:30.123456+00' -> '2026-02-01T10:20:30.123456Z' */
export function isoInstant(text: string): string {
  const parts = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?([+-])(\d\d)(?::(\d\d))?(?::(\d\d))?$/.exec(text);
  if (parts === null) return text; // 'infinity', and years before our era
  const [, day, time, fraction = '', sign, hours, minutes = '00', seconds = '00'] = parts;
  if (hours === '00' && minutes === '00' && seconds === '00') return `${day}T${time}${fraction}Z`;
  const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  const utc = new Date(Date.parse(`${day}T${time}Z`) - (sign === '-' ? -offset : offset));
  return `${utc.toISOString().slice(0, -5)}${fraction}Z`;
}
