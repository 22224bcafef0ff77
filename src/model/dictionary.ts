/** Reads the reviewed words of content/dictionaries: what makes a title a licence, names a product, speaks of open source. */
import { join } from 'node:path';
import { z } from 'zod';
import { contentFolder } from '../kernel/content.ts';
import { readYaml } from '../kernel/yaml-file.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'lower case letters, digits and hyphens');
const words = z.array(z.string().min(2)).min(1);
const both = z.strictObject({ fr: z.string().min(3), en: z.string().min(3) });
const exclusions = z.array(z.strictObject({ words: z.string().min(3), why: both }));

function termsOf<Kind extends string>(kinds: readonly [Kind, ...Kind[]]) {
  return z.strictObject({
    terms: z.array(
      z.strictObject({ id, kind: z.enum(kinds), fr: words, en: words, note: z.string().optional() }),
    ),
    exclusions,
  });
}

export const openSourceKinds = ['require', 'allow', 'name'] as const;
export type OpenSourceKind = (typeof openSourceKinds)[number];
export const licenceKinds = ['alone', 'inCategory', 'renewal'] as const;

const openSourceSchema = termsOf(openSourceKinds);
const licenceSchema = termsOf(licenceKinds);
const productSchema = z.strictObject({
  products: z.array(
    z.strictObject({
      id,
      name: z.string().min(2),
      words,
      suppliers: z.array(z.string().min(2)),
    }),
  ),
});

export type OpenSourceDictionary = z.infer<typeof openSourceSchema>;
export type LicenceDictionary = z.infer<typeof licenceSchema>;
export type Product = z.infer<typeof productSchema>['products'][number];

function read<T>(schema: z.ZodType<T>, file: string): T {
  return readYaml(join(contentFolder('dictionaries'), file), schema, 'content/dictionaries/README.md').value;
}

/** @throws LimpideError corrupt, naming the file, the line and the field; as the others here do */
export function readOpenSource(): OpenSourceDictionary {
  return read(openSourceSchema, 'open-source.yaml');
}

export function readLicences(): LicenceDictionary {
  return read(licenceSchema, 'licences.yaml');
}

/** Fictional data meet invented products only, and real data real ones. */
export function readProducts(fictional: boolean): readonly Product[] {
  return read(productSchema, fictional ? 'products-demo.yaml' : 'products.yaml').products;
}
