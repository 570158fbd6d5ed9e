import { findBrowser, launch } from '../apps/e2e/browser.ts';
const [,, out, size, scheme, ...paths] = process.argv;
const b = await launch((await findBrowser())!);
const phone = size === 'phone';
const c = await b.newContext({ viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }, baseURL: 'http://127.0.0.1:4700', colorScheme: scheme as 'light', reducedMotion: 'reduce', locale: 'en-GB', isMobile: phone, hasTouch: phone });
await c.request.post('/api/auth/sign-in/email', { data: { email: 'demo@halteres.example', password: 'demo-halteres' } });
const p = await c.newPage();
p.on('pageerror', (e) => console.log('ERR', e.message)); p.on('console', (m) => m.type() === 'error' && console.log('CON', m.text().slice(0, 200)));
for (const [i, path] of paths.entries()) { await p.goto(path, { waitUntil: 'networkidle' }); await p.waitForTimeout(300); await p.screenshot({ path: `${out}-${i}.png` }); console.log(path, p.url()); }
await b.close();
