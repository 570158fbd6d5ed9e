const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

let latest = -1;
let sequence = 0;

/**
 * A UUIDv7 (RFC 9562): milliseconds first, then a counter that begins somewhere low in each new millisecond, so that
 * the ids of one process sort in the order they were made and indexes grow at one end. Works in browsers too.
 */
export function newId(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  sequence = now === latest ? sequence + 1 : view.getUint16(6) & 0x3ff;
  latest = now;
  const milliseconds = now + Math.floor(sequence / 0x1000);
  view.setUint16(0, Math.floor(milliseconds / 2 ** 32));
  view.setUint32(2, milliseconds % 2 ** 32);
  view.setUint16(6, 0x7000 | (sequence % 0x1000));
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
