// Checks every bpmn/*.bpmn with bpmnlint (recommended rules and those of Camunda Platform 7.24) and every template in
// .camunda/element-templates against the schema of the Camunda Modeler. Exit status 1 when there is an error.
// Usage: npm ci && npm run check

import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateAll } from '@bpmn-io/element-templates-validator';

const here = fileURLToPath(new URL('.', import.meta.url));
const repository = path.resolve(here, '../..');
const lintScript = path.join(path.dirname(createRequire(import.meta.url).resolve('bpmnlint/package.json')), 'bin', 'bpmnlint.js');

async function files(folder, ending) {
  const names = (await readdir(path.join(repository, folder))).filter(name => name.endsWith(ending)).sort();
  if (names.length === 0) {
    throw new Error(`${folder} holds no file that ends in ${ending}`);
  }
  return names.map(name => path.join(repository, folder, name));
}

/** Whether bpmnlint finds no error; it prints what it finds. */
function lint(models) {
  // From this folder, as the configuration and the plugin are found from where it runs.
  const { status, error } = spawnSync(process.execPath, [lintScript, ...models], { cwd: here, stdio: 'inherit' });
  if (error) {
    throw error;
  }
  return status === 0;
}

/** What is wrong with one file of templates, a line each. */
async function wrongTemplates(file) {
  const templates = JSON.parse(await readFile(file, 'utf8'));
  const { results } = validateAll(templates);
  const wrong = results.filter(({ valid }) => !valid).flatMap(({ object, errors }) =>
    errors.map(({ message, dataPointer }) => `${object.id}: ${message} ${dataPointer?.value?.pos ?? ''}`));
  const ids = templates.map(({ id }) => id);
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place).map(id => `${id}: this id is used twice`);
  return [...wrong, ...twice].map(line => `${path.relative(repository, file)}: ${line}`);
}

const models = await files('bpmn', '.bpmn');
const templateFiles = await files('.camunda/element-templates', '.json');
const sound = lint(models);
const wrong = (await Promise.all(templateFiles.map(wrongTemplates))).flat();
wrong.forEach(line => console.error(line));
if (!sound || wrong.length > 0) {
  process.exit(1);
}
console.log(`${models.length} models and ${templateFiles.length} file(s) of templates: no errors`);
