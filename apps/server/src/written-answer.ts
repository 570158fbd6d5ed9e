import { gunzipSync, gzipSync } from 'node:zlib';

/** JSON that is written and packed already. */
export class WrittenAnswer {
  readonly packed: Uint8Array<ArrayBuffer>;

  constructor(body: unknown) {
    this.packed = pack(JSON.stringify(body));
  }

  get text(): string {
    return gunzipSync(this.packed).toString();
  }
}

export const pack = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text, { level: 1 }));
