/** The saved views of content/views: one publisher of software across all public bodies, and why one may ask. */
import { z } from 'zod';
import { contentFolder } from '../../kernel/content.ts';
import { readYaml, yamlFiles } from '../../kernel/yaml-file.ts';

const both = z.strictObject({ fr: z.string().min(3), en: z.string().min(3) });
const schema = z.strictObject({
  product: z.string().regex(/^[a-z0-9-]+$/),
  title: both,
  question: both,
  context: both,
  sources: z.array(z.strictObject({ title: z.string().min(3), url: z.url().optional() })).min(1),
});
export type SavedView = z.infer<typeof schema>;

let read: readonly SavedView[] | undefined;

/** @throws LimpideError corrupt, naming the file, the line and the field; the files are read once */
export function readViews(): readonly SavedView[] {
  read ??= yamlFiles(contentFolder('views')).map(
    (path) => readYaml(path, schema, 'content/views/README.md').value,
  );
  return read;
}
