import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { totp } from '@halteres/testing/totp';
import { findAxeViolations } from './axe.ts';
import { launch, visitor, type Size } from './browser.ts';
import { mailTo, signedUp, tokenTo, type Person } from './people.ts';

const path = inject('browserPath');
const url = inject('url');
const PASSWORD = 'a long enough password';

let browser: Browser;
beforeAll(async () => {
  if (path !== null) browser = await launch(path);
});
afterAll(() => browser?.close());

const card = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const emailOf = async ({ context }: Person): Promise<string> =>
  ((await (await context.request.get('/api/me')).json()) as { email: string }).email;

/** Waits until the keyboard is in a field or on a button. */
const focused = (place: Locator): Promise<void> =>
  expect.poll(() => place.evaluate((element) => element.matches(':focus'))).toBe(true);

async function account(person: Person): Promise<Page> {
  await person.page.goto('/settings/account');
  await person.page.getByRole('heading', { level: 1, name: 'Account and security' }).waitFor();
  return person.page;
}

async function signInBy(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

describe.skipIf(path === null).each(['phone', 'desktop'] as const)('the account at %s width', (size: Size) => {
  test('who signs up confirms the address by mail; until then a line says so and inviting waits', async () => {
    const { page, context, errors } = await visitor(browser, size, url);
    const email = `account-${size}-${Date.now()}@example.org`;
    await page.goto('/sign-up');
    await page.getByLabel('Name', { exact: true }).fill('Dana');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForURL('**/welcome');
    const first = tokenTo(email);
    await context.request.patch('/api/me', { data: { onboarded: true, settings: { locale: 'en-GB' } } });
    const made = await context.request.post('/api/entities', { data: { name: 'Bea', type: 'CLIENT' } });
    await page.goto(`/clients/${((await made.json()) as { id: string }).id}`);
    await page.getByRole('button', { name: 'Send the invitation' }).waitFor();
    expect(await page.getByRole('button', { name: 'Send the invitation' }).isDisabled()).toBe(true);
    await page.getByRole('complementary').getByRole('link', { name: 'Confirm your e-mail' }).click();
    await page.getByRole('heading', { level: 1, name: 'Account and security' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await card(page, 'E-mail').getByRole('button', { name: 'Send it again' }).click();
    await page.getByText('The mail is sent.').first().waitFor();
    const token = tokenTo(email);
    expect(token).not.toBe(first);
    await page.goto(`/confirm-email?token=${token}`);
    await page.getByText(`${email} is confirmed`).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Go to the start' }).click();
    await page.waitForURL((address) => !address.pathname.startsWith('/confirm-email'));
    expect(await page.getByRole('link', { name: 'Confirm your e-mail' }).count()).toBe(0);
    await page.goto(`/confirm-email?token=${token}`);
    await page.getByText('This link was used').waitFor();
    expect(errors).toEqual([]);
  });

  test('a second factor is set up, asked for, saved by a recovery code, and turned off', async () => {
    const ann = await signedUp(browser, url, 'Ann', size);
    const email = await emailOf(ann);
    const page = await account(ann);
    const factor = card(page, 'Second factor');
    await factor.getByRole('button', { name: 'Set it up' }).press('Enter');
    await focused(factor.getByLabel('Password', { exact: true }));
    await factor.getByRole('button', { name: 'Cancel' }).press('Enter');
    await focused(factor.getByRole('button', { name: 'Set it up' }));
    await page.keyboard.press('Enter');
    await focused(factor.getByLabel('Password', { exact: true }));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await focused(factor.getByLabel('Code of your app'));
    const key = await factor.getByLabel('Key', { exact: true }).innerText();
    expect(key).toMatch(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/);
    await factor.getByRole('img', { name: 'QR code of the key' }).waitFor();
    expect(await factor.getByRole('link', { name: 'Open in an app' }).getAttribute('href')).toMatch(/^otpauth:/);
    expect(await findAxeViolations(page)).toEqual([]);
    await factor.getByLabel('Code of your app').fill('000000');
    await page.keyboard.press('Enter');
    await factor.getByText('This code is not right').waitFor();
    await factor.getByLabel('Code of your app').fill(totp(key));
    await page.keyboard.press('Enter');
    await factor.getByRole('listitem').nth(9).waitFor();
    const codes = await factor.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allInnerTexts();
    expect(codes).toHaveLength(10);
    expect(await findAxeViolations(page)).toEqual([]);
    await factor.getByRole('button', { name: 'I have kept them' }).click();
    await factor.getByText('Recovery codes left: 10').waitFor();

    const elsewhere = await visitor(browser, size, url);
    await signInBy(elsewhere.page, email);
    await elsewhere.page.getByRole('heading', { name: 'One more step' }).waitFor();
    expect(await findAxeViolations(elsewhere.page)).toEqual([]);
    await elsewhere.page.getByLabel('Code of your app').fill(codes[0] ?? '');
    await elsewhere.page.keyboard.press('Enter');
    await elsewhere.page.waitForURL((address) => address.pathname !== '/sign-in');

    await account(ann);
    await factor.getByText('Recovery codes left: 9').waitFor();
    await factor.getByRole('button', { name: 'Turn it off' }).click();
    await factor.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await factor.getByLabel('Code of your app').fill(totp(key));
    await factor.getByRole('button', { name: 'Turn it off' }).click();
    await factor.getByRole('button', { name: 'Set it up' }).waitFor();
    expect(ann.errors).toEqual([]);
  });

  test('address and password change, and devices are named and signed out', async () => {
    const ann = await signedUp(browser, url, 'Ann', size);
    const email = await emailOf(ann);
    const next = `new-${email}`;
    const page = await account(ann);
    await card(page, 'E-mail').getByRole('button', { name: 'Change the e-mail' }).click();
    await card(page, 'E-mail').getByLabel('E-mail', { exact: true }).fill(next);
    await card(page, 'E-mail').getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText(`We sent a link to ${next}`).waitFor();
    expect(mailTo(email)).toContain('asked for');
    await page.goto(`/confirm-email?token=${tokenTo(next)}`);
    await page.getByText(`${next} is confirmed`).waitFor();

    const elsewhere = await visitor(browser, size, url);
    await signInBy(elsewhere.page, next);
    await elsewhere.page.waitForURL((address) => address.pathname !== '/sign-in');
    await page.goto('/settings');
    const devices = card(page, 'Where you are signed in');
    await devices.getByRole('listitem').nth(1).waitFor();
    await devices
      .getByRole('button', { name: /^Rename/ })
      .first()
      .click();
    await devices.getByLabel('Name of the device').fill('Gym tablet');
    await page.keyboard.press('Enter');
    await devices.getByText('Gym tablet').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    await devices.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await devices.getByRole('button', { name: 'Sign them out' }).click();
    await page.getByText('You are signed out everywhere else.').first().waitFor();
    await devices.getByRole('listitem').nth(1).waitFor({ state: 'detached' });
    expect((await elsewhere.context.request.get('/api/me')).status()).toBe(401);

    await account(ann);
    await card(page, 'Password').getByRole('button', { name: 'Change the password' }).click();
    await card(page, 'Password').getByLabel('Current password').fill(PASSWORD);
    await card(page, 'Password').getByLabel('New password', { exact: true }).fill('quite another password');
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('The password is changed.').first().waitFor();
    expect((await ann.context.request.get('/api/me')).status()).toBe(200);
    expect(mailTo(next)).toContain('password for Halteres was changed');
  });

  test('a key for programs is made, works, and is revoked', async () => {
    const ann = await signedUp(browser, url, 'Ann', size);
    const page = await account(ann);
    const keys = card(page, 'Keys for programs');
    await keys.getByRole('button', { name: 'Make a key' }).click();
    await keys.getByLabel('What it is for').fill('Spreadsheet');
    await keys.getByRole('switch', { name: 'Log training' }).press('Space');
    expect(await keys.getByRole('switch', { name: 'Log training' }).isChecked()).toBe(true);
    expect(await findAxeViolations(page)).toEqual([]);
    await keys.getByRole('button', { name: 'Make the key' }).press('Enter');
    const secret = await keys.locator('code').innerText();
    expect(secret).toMatch(/^hlt_\w{6}_\w{32}$/);
    const asked = () => fetch(`${url}/api/me`, { headers: { authorization: `Bearer ${secret}` } });
    expect((await asked()).status).toBe(200);
    await page.reload();
    await keys.getByText('Spreadsheet').waitFor();
    expect(await page.content()).not.toContain(secret);
    await keys.getByRole('button', { name: 'Revoke Spreadsheet' }).click();
    await keys.getByRole('button', { name: 'Revoke it' }).click();
    await keys.getByText('Revoked').waitFor();
    expect((await asked()).status).toBe(401);
  });

  test('what a coach may see is a consent, and is withdrawn', async () => {
    const coach = await signedUp(browser, url, 'Coach', size);
    const ann = await signedUp(browser, url, 'Ann', size);
    const email = await emailOf(ann);
    const made = await coach.context.request.post('/api/entities', { data: { name: 'Ann', type: 'CLIENT' } });
    const { id } = (await made.json()) as { id: string };
    await coach.context.request.post(`/api/entities/${id}/invitations`, { data: { email } });
    await ann.context.request.post('/api/invitations/accept', { data: { token: tokenTo(email), consentHealth: true } });
    const page = await account(ann);
    const consents = card(page, 'What you agreed to');
    await consents.getByRole('button', { name: /^Withdraw: Coach sees your injuries/ }).click();
    expect(await findAxeViolations(page)).toEqual([]);
    await consents.getByRole('button', { name: 'Withdraw it' }).click();
    await consents.getByText(/^Withdrawn/).waitFor();
    const coaches = await ann.context.request.get('/api/me/coaches');
    expect(await coaches.json()).toMatchObject([{ consentHealth: false, consentTraining: true }]);
  });

  test('the archive is downloaded, put back into another account, and the first account erased', async () => {
    const ann = await signedUp(browser, url, 'Ann', size);
    const email = await emailOf(ann);
    await ann.context.request.post(`/api/people/${ann.id}/injuries`, {
      data: { condition: 'knee_pfp', severity: 3, notes: 'on stairs' },
    });
    const page = await account(ann);
    const waiting = page.waitForEvent('download');
    await card(page, 'Your archive').getByRole('link', { name: 'Download everything' }).click();
    const file = await (await waiting).path();
    expect(readFileSync(file, 'utf8')).toContain('on stairs');

    const bea = await signedUp(browser, url, 'Bea', size);
    const other = await account(bea);
    await card(other, 'Your archive')
      .locator('input[type=file]')
      .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from('nothing') });
    await other.getByText('This file is no archive of Halteres.').waitFor();
    await card(other, 'Your archive')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'archive.json',
        mimeType: 'application/json',
        buffer: readFileSync(file),
      });
    await other.getByText(/^Rows put back/).waitFor();
    expect(await findAxeViolations(other)).toEqual([]);
    const injuries = await bea.context.request.get(`/api/people/${bea.id}/injuries`);
    expect(JSON.stringify(await injuries.json())).toContain('on stairs');

    await card(page, 'Erase the account').getByRole('button', { name: 'Erase the account' }).click();
    expect(await findAxeViolations(page)).toEqual([]);
    await card(page, 'Erase the account').getByLabel('Password', { exact: true }).fill('not the password');
    await page.keyboard.press('Enter');
    await page.getByText('This is not your password.').waitFor();
    await card(page, 'Erase the account').getByLabel('Password', { exact: true }).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sign-up');
    const again = await visitor(browser, size, url);
    await signInBy(again.page, email);
    await again.page.getByText('That e-mail and password do not match').waitFor();
    expect(mailTo(email)).toBe('');
    expect(ann.errors).toEqual([]);
  });
});
