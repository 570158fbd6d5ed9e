import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser to drive: the named one, the system's, or the one shipped for Linux x64; null where there is none. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const installed = SYSTEM.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  return process.platform === 'linux' && process.arch === 'x64' ? sparticuz.executablePath() : null;
}

/** Browsers whose visitors install the app, so that it opens without a network. */
const installing = new WeakSet<Browser>();

/** A browser whose visitors get the app from the server each time, which takes a third less time than to install it. */
export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** A browser whose visitors install the app, as every real one does. */
export async function launchInstalling(executablePath: string): Promise<Browser> {
  const browser = await launch(executablePath);
  installing.add(browser);
  return browser;
}

export const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const;

export type Size = keyof typeof SIZES;

/** A fresh visitor at one size. Errors of the page fail the test that made it. */
export async function visitor(
  browser: Browser,
  size: Size,
  url: string,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ context: BrowserContext; page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: SIZES[size],
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    colorScheme,
    hasTouch: size === 'phone',
    isMobile: size === 'phone',
    reducedMotion: 'reduce',
    serviceWorkers: installing.has(browser) ? 'allow' : 'block',
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // What the page's own policy forbids is not thrown, only said.
    if (/Content.Security.Policy/i.test(message.text())) errors.push(message.text());
  });
  return { context, page, errors };
}

/** Opens the app twice, so that the second time it comes from the device and needs no network. */
export async function openInstalled(page: Page, at = '/today'): Promise<void> {
  await page.goto(at);
  const workerState = 'navigator.serviceWorker.getRegistration().then((found) => found?.active?.state ?? null)';
  await expect.poll(() => page.evaluate(workerState), { timeout: 15_000 }).toBe('activated');
  await page.goto(at);
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null'), { timeout: 15_000 }).toBe(true);
}
