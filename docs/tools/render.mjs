// Draws every plane of every bpmn/*.bpmn into docs/images/<id of its process or sub-process>.png.
// Usage: npm ci && npm run render [-- file.bpmn …]
// CHROMIUM names another browser than Debian's.

import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const modelsFolder = path.join(repository, 'bpmn');
const picturesFolder = path.join(repository, 'docs', 'images');
const viewerScript = path.join(
  path.dirname(createRequire(import.meta.url).resolve('bpmn-js/package.json')), 'dist', 'bpmn-viewer.production.min.js');
const margin = 20;

async function models() {
  if (process.argv.length > 2) {
    return process.argv.slice(2).map(file => path.resolve(file));
  }
  const names = await readdir(modelsFolder);
  return names.filter(name => name.endsWith('.bpmn')).sort().map(name => path.join(modelsFolder, name));
}

/** The planes of a model as SVG. A collapsed sub-process has a plane of its own. */
async function planes(page, xml) {
  await page.setContent('<div id="canvas" style="width: 1600px; height: 1000px"></div>');
  await page.addScriptTag({ path: viewerScript });
  return page.evaluate(async source => {
    const viewer = new BpmnJS({ container: '#canvas' });
    const { warnings } = await viewer.importXML(source);
    if (warnings.length > 0) {
      throw new Error(warnings.map(({ message }) => message).join('\n'));
    }
    const drawn = [];
    for (const diagram of viewer.getDefinitions().diagrams) {
      await viewer.open(diagram);
      const { svg } = await viewer.saveSVG();
      drawn.push({ id: diagram.plane.bpmnElement.id, svg });
    }
    return drawn;
  }, xml);
}

async function draw(page, svg, file) {
  await page.setContent(`<style>body { margin: 0 } svg { display: block; margin: ${margin}px }</style>${svg}`);
  const { width, height } = await page.locator('svg').first().boundingBox();
  await page.setViewportSize({ width: Math.ceil(width) + 2 * margin, height: Math.ceil(height) + 2 * margin });
  await page.screenshot({ path: file });
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  await mkdir(picturesFolder, { recursive: true });
  const page = await browser.newPage();
  for (const model of await models()) {
    for (const { id, svg } of await planes(page, await readFile(model, 'utf8'))) {
      const file = path.join(picturesFolder, `${id}.png`);
      await draw(page, svg, file);
      console.log(path.relative(repository, file));
    }
  }
} finally {
  await browser.close();
}
