import { BACK } from './back-shapes.ts';
import { FRONT } from './front-shapes.ts';

/** Muscles drawn on at least one side. */
export const DRAWN_MUSCLES: readonly string[] = [...new Set([...Object.keys(FRONT), ...Object.keys(BACK)])];
