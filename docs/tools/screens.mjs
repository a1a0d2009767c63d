// Takes the pictures of the public site that README.md shows, from a demo that runs: docs/images/site-volgen.png (the page of a case,
// on a telephone) and docs/images/site-wijk.png (the page of a wijk, on a wide screen).
// Usage: npm ci && npm run screens [-- http://localhost:8080]
// CHROMIUM names another browser than Debian's.

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const picturesFolder = fileURLToPath(new URL('../images/', import.meta.url));
const site = (process.argv[2] ?? 'http://localhost:8080').replace(/\/$/, '');
const telephone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1.5, locale: 'nl-NL' };
const screen = { viewport: { width: 1180, height: 900 }, locale: 'nl-NL' };

/** The link of the newest mail to the indiener of the example with this title, as the demo keeps it. */
async function link(title) {
  const answer = await fetch(`${site}/api/v1/demo/berichten`, {
    headers: { Authorization: `Basic ${Buffer.from('beheerder:wijkregie').toString('base64')}` },
  });
  if (!answer.ok) {
    throw new Error(`${answer.url}: ${answer.status}`);
  }
  const links = (await answer.json())
    .filter(({ onderwerp }) => onderwerp.endsWith(`: ${title}`))
    .map(({ tekst }) => /https?:\/\/\S+(\/volgen\/\S+)/.exec(tekst)?.[1])
    .filter(Boolean);
  if (links.length === 0) {
    throw new Error(`No mail about ${title}: is this the demo with its examples?`);
  }
  return links.at(-1);
}

/** The upper part of a page, from this element on. */
async function picture(browser, device, address, name, from, height) {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  const answer = await page.goto(site + address);
  if (!answer.ok()) {
    throw new Error(`${address.replace(/\?.*/, '')}: ${answer.status()}`);
  }
  const { y } = await page.locator(from).first().boundingBox();
  const file = path.join(picturesFolder, `${name}.png`);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y: Math.max(0, y - 24), width: device.viewport.width, height } });
  console.log(path.relative(path.join(picturesFolder, '..', '..'), file));
  await context.close();
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await picture(browser, telephone, await link('Plantenbakken in de Veldstraat'), 'site-volgen', 'h1', 1014);
  await picture(browser, screen, '/wijken/asenray', 'site-wijk', 'header', 1166);
} finally {
  await browser.close();
}
