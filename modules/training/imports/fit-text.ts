const CONTROL_ZERO = String.fromCharCode(0);

/** Text as PostgreSQL can keep it, cut to what the column takes. */
export const fitText = (text: string, most: number): string =>
  text.slice(0, most).replaceAll(CONTROL_ZERO, '').toWellFormed();

export const fitOrNull = (text: string | null, most: number): string | null =>
  text === null || text === '' ? null : fitText(text, most);
