const MOST = 20_000;

/** Trims text and keeps one copy of what repeats on every row: the name of a workout, of an exercise. */
export class TextPool {
  readonly #seen = new Map<string, string>();

  take(raw: string | undefined): string {
    if (raw === undefined || raw === '') return '';
    const known = this.#seen.get(raw);
    if (known !== undefined) return known;
    // Databases refuse the null character.
    const text = raw.replaceAll('\0', '').trim();
    if (this.#seen.size >= MOST) this.#seen.clear();
    this.#seen.set(raw, text);
    return text;
  }
}
