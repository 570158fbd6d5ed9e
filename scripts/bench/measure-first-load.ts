import { findBrowser, launch } from '../../apps/e2e/browser.ts';

/** What a phone downloads to open the logger for the first time: JavaScript and CSS as sent, in KB. */
export async function measureFirstLoad(url: string): Promise<{ kilobytes: number }> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error('No browser to measure with: set CHROMIUM_PATH.');
  const browser = await launch(executablePath);
  try {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      baseURL: url,
      serviceWorkers: 'block',
      extraHTTPHeaders: { 'accept-encoding': 'gzip' },
    });
    const signedIn = await context.request.post('/api/auth/sign-in/email', {
      data: { email: 'demo@halteres.example', password: 'demo-halteres' },
    });
    if (!signedIn.ok()) throw new Error(`sign-in answered ${signedIn.status()}`);
    const page = await context.newPage();
    let bytes = 0;
    page.on('response', (response) => {
      if (/\.(js|css)(\?|$)/.test(response.url())) bytes += Number(response.headers()['content-length'] ?? 0);
    });
    await page.goto('/log', { waitUntil: 'networkidle' });
    const figures = { kilobytes: bytes / 1024 };
    for (const path of ['/clients', '/calendar', '/programs', '/gyms', '/settings', '/progress'])
      await page.goto(path, { waitUntil: 'networkidle' });
    return figures;
  } finally {
    await browser.close();
  }
}
