import { describe, expect, it } from 'vitest';
import { splitStatements } from './statements.ts';

describe('splitting a file of SQL into statements', () => {
  it('cuts at semicolons and drops empty pieces', () => {
    expect(splitStatements('select 1;\n\nselect 2;;\n-- the end\n')).toEqual(['select 1', 'select 2']);
  });

  it('leaves semicolons in strings, names and comments alone', () => {
    const sql = `select 'a;''b', "c;""d"; -- one; two\n/* x; /* nested; */ y; */ select 2`;
    expect(splitStatements(sql)).toEqual([
      `select 'a;''b', "c;""d"`,
      `-- one; two\n/* x; /* nested; */ y; */ select 2`,
    ]);
  });

  it('knows escape strings, and that a plain string ends at a backslash', () => {
    expect(splitStatements(`select E'a\\';b'; select 'a\\'; select 3`)).toEqual([
      `select E'a\\';b'`,
      `select 'a\\'`,
      'select 3',
    ]);
  });

  it('knows dollar quotes with and without a tag, and parameters that only look like them', () => {
    const body = `create function f() returns int language plpgsql as $f$ begin perform $$;$$; return 1; end $f$`;
    expect(splitStatements(`${body}; select $1, a$b$ from t; do $$ begin; end $$`)).toEqual([
      body,
      'select $1, a$b$ from t',
      'do $$ begin; end $$',
    ]);
  });

  it('keeps the body of a standard SQL function together', () => {
    const body = 'create function f(a int) returns int begin atomic; select case a when 1 then 2 end; select 3; end';
    expect(splitStatements(`${body}; select 4`)).toEqual([body, 'select 4']);
  });

  it('says which quote was never closed, and on which line', () => {
    expect(() => splitStatements("select 1;\nselect 'abc")).toThrow('line 2');
    expect(() => splitStatements('do $$ begin')).toThrow('A text opened by $$ is never closed');
    expect(() => splitStatements('/* abc')).toThrow('never closed');
  });
});
