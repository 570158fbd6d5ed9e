/**
 * Cuts a file of SQL into its statements, because each is sent as its own query: Citus refuses several in one,
 * and an error then names the one statement that failed.
 */
export function splitStatements(sql: string): string[] {
  const statements: string[] = [];
  let start = 0;
  let position = 0;
  let hasContent = false;
  // Depth of `begin atomic … end` (a function body in standard SQL), whose semicolons do not end the statement.
  let bodyDepth = 0;
  let previousWord = '';

  const finish = (end: number): void => {
    if (hasContent) statements.push(sql.slice(start, end).trim());
    hasContent = false;
    previousWord = '';
  };

  while (position < sql.length) {
    const character = sql[position] as string;
    const next = sql[position + 1];
    if (character === '-' && next === '-') {
      position = endOfLine(sql, position);
    } else if (character === '/' && next === '*') {
      position = endOfBlockComment(sql, position);
    } else if (character === "'") {
      const backslashes = /^e$/i.test(previousWord) && /[eE]/.test(sql[position - 1] ?? '');
      position = endOfQuoted(sql, position, "'", backslashes);
      hasContent = true;
      previousWord = '';
    } else if (character === '"') {
      position = endOfQuoted(sql, position, '"', false);
      hasContent = true;
      previousWord = '';
    } else if (character === '$') {
      const tag = /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/.exec(sql.slice(position, position + 80))?.[0];
      position = tag === undefined ? position + 1 : endOfDollarQuoted(sql, position, tag);
      hasContent = true;
      previousWord = '';
    } else if (/[A-Za-z_\u0080-\uffff]/.test(character)) {
      let end = position + 1;
      // A dollar sign inside a word belongs to it and opens nothing.
      while (end < sql.length && /[\w$\u0080-\uffff]/.test(sql[end] as string)) end += 1;
      const word = sql.slice(position, end).toLowerCase();
      if (word === 'atomic' && previousWord === 'begin') bodyDepth = 1;
      else if (bodyDepth > 0 && (word === 'case' || word === 'begin')) bodyDepth += 1;
      else if (bodyDepth > 0 && word === 'end') bodyDepth -= 1;
      previousWord = word;
      hasContent = true;
      position = end;
    } else if (character === ';' && bodyDepth === 0) {
      finish(position);
      position += 1;
      start = position;
    } else {
      if (!/\s/.test(character)) {
        hasContent = true;
        previousWord = '';
      }
      position += 1;
    }
  }
  finish(sql.length);
  return statements;
}

function endOfLine(sql: string, from: number): number {
  const end = sql.indexOf('\n', from);
  return end === -1 ? sql.length : end + 1;
}

function endOfBlockComment(sql: string, from: number): number {
  let depth = 1;
  let position = from + 2;
  while (position < sql.length) {
    if (sql.startsWith('/*', position)) {
      depth += 1;
      position += 2;
    } else if (sql.startsWith('*/', position)) {
      depth -= 1;
      position += 2;
      if (depth === 0) return position;
    } else {
      position += 1;
    }
  }
  throw new Error(`A comment opened by /* is never closed: ${excerpt(sql, from)}`);
}

function endOfQuoted(sql: string, from: number, quote: string, backslashes: boolean): number {
  let position = from + 1;
  while (position < sql.length) {
    const character = sql[position];
    if (backslashes && character === '\\') {
      position += 2;
    } else if (character === quote) {
      if (sql[position + 1] !== quote) return position + 1;
      position += 2;
    } else {
      position += 1;
    }
  }
  throw new Error(`A ${quote} is opened and never closed: ${excerpt(sql, from)}`);
}

function endOfDollarQuoted(sql: string, from: number, tag: string): number {
  const end = sql.indexOf(tag, from + tag.length);
  if (end === -1) throw new Error(`A text opened by ${tag} is never closed: ${excerpt(sql, from)}`);
  return end + tag.length;
}

function excerpt(sql: string, from: number): string {
  const line = sql.slice(0, from).split('\n').length;
  return `line ${line}, "${sql.slice(from, from + 60).replaceAll('\n', ' ')}"`;
}
