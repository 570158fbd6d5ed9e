import { hash } from 'node:crypto';

export interface TableDigest {
  rows: number;
  hash: string;
}

/**
 * What a table holds, in one number that does not depend on the order of its rows: the sum of the rows' SHA-256, in
 * four lanes of 64 bits. Fed with the text of COPY, where a line feed ends a row and stands nowhere else.
 */
export class RowDigest {
  readonly #lanes = new BigUint64Array(4);
  #rows = 0;
  #rest: Buffer = Buffer.alloc(0);

  update(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
      this.#add(bytes.subarray(start, end));
      start = end + 1;
    }
    this.#rest = bytes.subarray(start);
  }

  digest(): TableDigest {
    if (this.#rest.length > 0) throw new Error('The last row does not end.');
    return {
      rows: this.#rows,
      hash: [...this.#lanes].map((lane) => lane.toString(16).padStart(16, '0')).join(''),
    };
  }

  #add(row: Buffer): void {
    const digest = hash('sha256', row, 'buffer');
    // Typed lanes wrap around by themselves.
    for (let lane = 0; lane < 4; lane += 1)
      this.#lanes[lane] = (this.#lanes[lane] ?? 0n) + digest.readBigUInt64BE(lane * 8);
    this.#rows += 1;
  }
}
