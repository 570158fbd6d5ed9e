import type { Locator, Page } from 'playwright-core';

/** The button that takes back what a message says, not what an older one does. */
export const undo = (page: Page, said: string | RegExp): Locator =>
  page
    .getByText(said, { exact: typeof said === 'string' })
    .locator('..')
    .getByRole('button', { name: 'Undo' });
