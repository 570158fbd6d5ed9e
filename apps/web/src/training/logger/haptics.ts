/** A tick where the device has one: short for a set, long for the end of a rest. */
export function tick(kind: 'short' | 'long'): void {
  if (!('vibrate' in navigator)) return;
  navigator.vibrate(kind === 'short' ? 12 : [120, 80, 120]);
}
