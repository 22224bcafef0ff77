/** Copies files with their SHA-256 taken on the way, synced: what a backup is made and restored with. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const chunkBytes = 8 << 20;

export const backupSchema = z.strictObject({
  format: z.literal(1),
  madeAt: z.string(),
  lineages: z.array(
    z.strictObject({
      name: z.enum(['real', 'demo']),
      /** The edition that was current. */
      edition: z.string(),
      number: z.number(),
      files: z.array(z.strictObject({ path: z.string(), bytes: z.number(), sha256: z.string() })),
    }),
  ),
});
export type BackupManifest = z.infer<typeof backupSchema>;
export type BackedUpFile = BackupManifest['lineages'][number]['files'][number];

export const backupManifestName = 'backup.json';

/** @returns SHA-256 and bytes of what was copied */
export async function copyHashed(
  from: string,
  to: string,
  advance: (bytes: number) => void,
): Promise<{ sha256: string; bytes: number }> {
  mkdirSync(dirname(to), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const input = await open(from, 'r');
  try {
    const output = openSync(to, 'wx');
    try {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      for (;;) {
        const { bytesRead } = await input.read(buffer, 0, chunkBytes, null);
        if (bytesRead === 0) break;
        const chunk = buffer.subarray(0, bytesRead);
        hash.update(chunk);
        for (let written = 0; written < bytesRead; ) written += writeSync(output, chunk, written);
        bytes += bytesRead;
        advance(bytesRead);
      }
      fsyncSync(output);
    } finally {
      closeSync(output);
    }
  } finally {
    await input.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Paths of all files under a folder, from it, sorted; with their bytes. */
export function filesUnder(folder: string, within = ''): { path: string; bytes: number }[] {
  return readdirSync(join(folder, within), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) return filesUnder(folder, path);
      return entry.isFile() ? [{ path, bytes: statSync(join(folder, path)).size }] : [];
    });
}
