import { ImportProblem } from '../problem.ts';

export type Chunks = AsyncIterable<Uint8Array | string> | string;
type Delimiter = ',' | ';';

export interface Head {
  readonly delimiter: Delimiter;
  /** The whole input again, the chunks already looked at included. */
  readonly chunks: AsyncIterable<Uint8Array | string>;
}

/** No header is longer; a file without a line break in so many bytes is no table. */
const LONGEST_HEADER = 65_536;

/** Looks at the first line of a file and finds out what separates its columns. */
export async function readHead(input: Chunks): Promise<Head> {
  const iterator = (typeof input === 'string' ? once(input) : input)[Symbol.asyncIterator]();
  const taken: (Uint8Array | string)[] = [];
  const decoder = new TextDecoder('utf-8');
  let text = '';
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) break;
    taken.push(next.value);
    refuseOtherFiles(next.value, taken.length);
    text += typeof next.value === 'string' ? next.value : decoder.decode(next.value, { stream: true });
    if (/\S[^\r\n]*[\r\n]/.test(text) || text.length > LONGEST_HEADER) break;
  }
  const line = text
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]/)
    .find((candidate) => candidate.trim() !== '');
  if (line === undefined) {
    throw new ImportProblem('empty-file', 'The file is empty: it has not even a header line. Export it again.');
  }
  return { delimiter: delimiterOf(line), chunks: rejoin(taken, iterator) };
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function* rejoin(
  taken: readonly (Uint8Array | string)[],
  rest: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array | string> {
  try {
    yield* taken;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

function delimiterOf(line: string): Delimiter {
  const bare = line.replace(/"[^"]*"/g, '');
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
}

function refuseOtherFiles(chunk: Uint8Array | string, position: number): void {
  if (position !== 1 || typeof chunk === 'string') return;
  const [first, second] = chunk;
  if (first === 0x50 && second === 0x4b) {
    throw new ImportProblem(
      'not-text',
      'The file is a ZIP archive or a spreadsheet, not a CSV file. Unpack it and import the CSV inside.',
    );
  }
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new ImportProblem('not-text', 'The file is written in UTF-16. Save it as CSV in UTF-8 and import that.');
  }
}
