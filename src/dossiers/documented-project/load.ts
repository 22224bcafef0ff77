/** Loads content/projects: one reviewed file a project; every amount has a known scope and source, every pair can be compared. */
import { basename } from 'node:path';
import { readYaml, type YamlFile, yamlFiles } from '../../kernel/yaml-file.ts';
import { compare, figureNamed } from './compare.ts';
import { type DocumentedProject, documentedProjectSchema } from './schema.ts';

const help = 'content/projects/README.md';

/** In the order of their files' names. @throws LimpideError corrupt, naming file, line and field */
export function loadDocumentedProjects(folder: string): DocumentedProject[] {
  return yamlFiles(folder).map((path) => checked(readYaml(path, documentedProjectSchema, help)));
}

function checked(file: YamlFile<DocumentedProject>): DocumentedProject {
  const { value: project, path } = file;
  if (`${project.id}.yaml` !== basename(path))
    throw file.fault(['id'], `the file of the project "${project.id}" is called ${project.id}.yaml`);
  checkFigures(file);
  checkPairs(file);
  for (const [index, event] of project.events.entries())
    if (!(event.source in project.sources))
      throw file.fault(['events', index, 'source'], `no source is called "${event.source}"`);
  if (!(project.rating.source in project.sources))
    throw file.fault(['rating', 'source'], `no source is called "${project.rating.source}"`);
  return project;
}

function checkFigures(file: YamlFile<DocumentedProject>): void {
  const { figures, scopes, sources } = file.value;
  for (const [index, figure] of figures.entries()) {
    const at = ['figures', index] as const;
    if (Number(figure.amount) === 0)
      throw file.fault([...at, 'amount'], 'an amount of zero cannot be compared with');
    if (!(figure.scope in scopes)) throw file.fault([...at, 'scope'], `no scope is called "${figure.scope}"`);
    if (!(figure.source in sources))
      throw file.fault([...at, 'source'], `no source is called "${figure.source}"`);
    if (figures.findIndex(({ id }) => id === figure.id) !== index)
      throw file.fault([...at, 'id'], `two amounts are called "${figure.id}"`);
  }
}

const why = {
  scope: 'its amounts have different scopes: they are never compared',
  source: 'its amounts come from different sources: a pair is published by one',
  order: 'its baseline is a plan and its outcome an outcome',
} as const;

function checkPairs(file: YamlFile<DocumentedProject>): void {
  const project = file.value;
  for (const [index, pair] of project.pairs.entries()) {
    const [baseline, outcome] = (['baseline', 'outcome'] as const).map((end) => {
      const figure = figureNamed(project, pair[end]);
      if (!figure) throw file.fault(['pairs', index, end], `no amount is called "${pair[end]}"`);
      return figure;
    });
    if (!baseline || !outcome) continue;
    const compared = compare(baseline, outcome);
    if (compared.result === 'notComputable')
      throw file.fault(['pairs', index], `the pair "${pair.id}": ${why[compared.missing]}`);
  }
}

/** By id of the project, the ids of its amounts: what a dossier's chain may name. */
export function amountsByProject(
  projects: readonly DocumentedProject[],
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(projects.map(({ id, figures }) => [id, new Set(figures.map((figure) => figure.id))]));
}
