/** Days counted as of late for who trained. */
export const WEEK_DAYS = 7;
/** Missed days are looked for so many days back. */
export const MISSED_DAYS = 28;
/** Nobody who shares and did not train for so many days goes unnoticed. */
export const SILENT_DAYS = 14;
/** So long a client is new, until they have trained. */
export const NEW_DAYS = 14;
/** At most so many missed days are named; the count is of all. */
export const MOST_NAMED = 10;
