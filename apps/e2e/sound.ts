import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findAxeViolations } from './axe.ts';

/** A folder to keep pictures in, for a person to look at. */
const shots = process.env['HALTERES_SHOTS'];

/** A screen without a finding of axe that is no wider than it is shown; kept as a picture where they are wanted. */
export async function sound(page: Page, name: string): Promise<void> {
  if (shots !== undefined) {
    mkdirSync(shots, { recursive: true });
    await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
  }
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
}
