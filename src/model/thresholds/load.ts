/** Loads content/thresholds: what no schema can see (inverted or overlapping periods, unknown sources) is an error with file and line. */
import type { YamlFile } from '../../kernel/yaml-file.ts';
import { readYaml, yamlFiles } from '../../kernel/yaml-file.ts';
import { type ThresholdFile, thresholdFileSchema } from './schema.ts';

const help = 'content/thresholds/README.md';

interface Period {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly file: YamlFile<ThresholdFile>;
  readonly index: number;
}

/** The files of the folder, in the order of their names. @throws LimpideError corrupt, with file and line */
export function loadThresholds(folder: string): ThresholdFile[] {
  const files = yamlFiles(folder).map((path) => readYaml(path, thresholdFileSchema, help));
  const periods: Period[] = [];
  const named = new Map<string, YamlFile<ThresholdFile>>();
  for (const file of files) {
    checkSources(file, named);
    for (const [index, entry] of file.value.entries.entries()) {
      if (entry.from > entry.to)
        throw file.fault(
          ['entries', index, 'to'],
          `the period ends on ${entry.to}, before it begins (${entry.from})`,
        );
      for (const prefix of file.value.prefixes)
        for (const category of entry.categories)
          periods.push({
            key: `${prefix}, ${entry.appliesTo}, ${category}`,
            from: entry.from,
            to: entry.to,
            file,
            index,
          });
    }
  }
  checkOverlaps(periods);
  return files.map((file) => file.value);
}

function checkSources(file: YamlFile<ThresholdFile>, named: Map<string, YamlFile<ThresholdFile>>): void {
  const { sources, entries } = file.value;
  const used = new Set<string>();
  for (const [index, entry] of entries.entries())
    for (const [place, id] of entry.sources.entries()) {
      used.add(id);
      if (!Object.hasOwn(sources, id))
        throw file.fault(['entries', index, 'sources', place], `no source is called "${id}"`);
    }
  for (const id of Object.keys(sources)) {
    if (!used.has(id)) throw file.fault(['sources', id], `no entry uses the source "${id}"`);
    const other = named.get(id);
    if (other) throw file.fault(['sources', id], `${other.path} has a source "${id}" already`);
    named.set(id, file);
  }
}

function checkOverlaps(periods: readonly Period[]): void {
  const sorted = [...periods].sort((a, b) =>
    a.key === b.key ? a.from.localeCompare(b.from) : a.key.localeCompare(b.key),
  );
  for (const [index, period] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before?.key === period.key && before.to >= period.from)
      throw period.file.fault(
        ['entries', period.index, 'from'],
        `${period.key}: the period from ${period.from} overlaps that of ${before.file.path}, line ${before.file.line(['entries', before.index])}, which ends on ${before.to}`,
      );
  }
}
