/** Reads the bidders of SEAO notices from their files, with the same source that `add` uses. */
import { once } from 'node:events';
import { createWriteStream, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LimpideError } from '../../kernel/errors.ts';
import { seaoXmlSource } from '../../sources/seao-xml/source.ts';
import { openDecompressed } from '../../sources/text/gunzip.ts';

/** The files of notices under a folder: Avis and AvisRevisions, whose bidders have an address. */
export function noticeFiles(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^Avis\w*\.xml$/.test(basename(name)))
    .map((name) => join(folder, name))
    .sort();
  if (found.length > 0) return found;
  throw new LimpideError('notFound', `${folder} holds no SEAO notices (Avis….xml, AvisRevisions….xml).`);
}

/** Writes the notices as one release a line. */
export async function writeNotices(files: readonly string[], path: string): Promise<void> {
  const out = createWriteStream(path);
  for (const file of files) {
    const lines: string[] = [];
    await seaoXmlSource.read(
      { name: basename(file), size: statSync(file).size, open: () => openDecompressed(file) },
      {
        slice: () => undefined,
        row: (_, json) => void lines.push(json),
        children: () => undefined,
        reject: () => undefined,
      },
    );
    if (!out.write(lines.map((line) => `${line}\n`).join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
