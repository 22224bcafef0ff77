/** Loads content/replies: one reviewed file a reply, checked, newest first. */
import { basename } from 'node:path';
import { readYaml, type YamlFile, yamlFiles } from '../kernel/yaml-file.ts';
import { type Reply, replySchema } from './schema.ts';

const help = 'content/replies/README.md';
const fictionalPrefix = 'ocds-fictif-';

/** @throws LimpideError corrupt, naming file, line and field */
export function loadReplies(folder: string): Reply[] {
  return yamlFiles(folder)
    .map((path) => checked(readYaml(path, replySchema, help)))
    .sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

function checked(file: YamlFile<Reply>): Reply {
  const { value: reply, path } = file;
  if (`${reply.id}.yaml` !== basename(path))
    throw file.fault(['id'], `the file of the reply "${reply.id}" is called ${reply.id}.yaml`);
  if (reply.source.received < reply.date)
    throw file.fault(
      ['source', 'received'],
      `it was received on ${reply.source.received}, before it was written (${reply.date})`,
    );
  for (const [index, { process }] of reply.answers.entries())
    if (process !== undefined && process.startsWith(fictionalPrefix) !== (reply.lineage === 'demo'))
      throw file.fault(
        ['answers', index, 'process'],
        `${process} is of the ${reply.lineage === 'demo' ? 'real' : 'fictional'} data, the reply of the ${reply.lineage === 'demo' ? 'fictional' : 'real'} ones: they never meet`,
      );
  return reply;
}
