// SHA-256 (FIPS 180-4) in plain TypeScript: synchronous, and the same in a browser and on a server.

const fractional = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32) >>> 0;

const firstPrimes = (count: number): number[] => {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
};

/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const ROUND = Int32Array.from(firstPrimes(64), (prime) => fractional(Math.cbrt(prime)));
/** The same of the square roots of the first eight. */
const START = Int32Array.from(firstPrimes(8), (prime) => fractional(Math.sqrt(prime)));

const rotate = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

const padded = (message: Uint8Array): DataView => {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(length - 8, Math.floor((message.length * 8) / 2 ** 32));
  view.setUint32(length - 4, (message.length * 8) >>> 0);
  return view;
};

/** SHA-256 of bytes, or of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export const sha256 = (message: string | Uint8Array): string => {
  const view = padded(typeof message === 'string' ? new TextEncoder().encode(message) : message);
  const hash = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let block = 0; block < view.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const a = words[i - 15] as number;
      const b = words[i - 2] as number;
      const small = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
      const large = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
      words[i] = ((words[i - 16] as number) + small + (words[i - 7] as number) + large) | 0;
    }
    let a = hash[0] as number,
      b = hash[1] as number,
      c = hash[2] as number,
      d = hash[3] as number;
    let e = hash[4] as number,
      f = hash[5] as number,
      g = hash[6] as number,
      h = hash[7] as number;
    for (let i = 0; i < 64; i++) {
      const one =
        (h +
          (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
          ((e & f) ^ (~e & g)) +
          (ROUND[i] as number) +
          (words[i] as number)) |
        0;
      const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    hash[0] = ((hash[0] as number) + a) | 0;
    hash[1] = ((hash[1] as number) + b) | 0;
    hash[2] = ((hash[2] as number) + c) | 0;
    hash[3] = ((hash[3] as number) + d) | 0;
    hash[4] = ((hash[4] as number) + e) | 0;
    hash[5] = ((hash[5] as number) + f) | 0;
    hash[6] = ((hash[6] as number) + g) | 0;
    hash[7] = ((hash[7] as number) + h) | 0;
  }
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};
