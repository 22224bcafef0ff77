/** The list of accusing words catches them, leaves ordinary words alone, and finds none in what pages and measures say. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { accusingWords } from './accusatory.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

describe('the list', () => {
  it.each([
    'Ce n’est pas une fraude.',
    'des indices de collusion',
    'soumission de complaisance',
    'un contrat truqué',
    'une part élevée n’est pas une faute :',
    'une entente entre soumissionnaires',
    'un besoin fractionné',
    'une offre anormalement basse',
    'pour contourner le seuil',
    'des soupçons',
    'un prix suspect',
    'un abus',
    'favoriser une entreprise',
  ])('catches « %s »', (text) => {
    expect(accusingWords(text, 'fr')).toHaveLength(1);
  });

  it.each([
    'No fraud is implied.',
    'collusive bidding',
    'bid-rigging',
    'a high share is no fault:',
    'a suspicious price',
    'contract splitting',
    'an abnormally low tender',
    'it does not say that anything is wrong',
    'a bribe',
    'red flags',
  ])('catches "%s"', (text) => {
    expect(accusingWords(text, 'en')).toHaveLength(1);
  });

  it('leaves ordinary words alone', () => {
    const french = [
      'À défaut, par défaut ; faute de temps, faute d’offres, une faute de frappe du diffuseur.',
      'Un délai favorable, en faveur de tous, combien, compliqué, une complication.',
      'Une entente-cadre, une entente de trois ans, un abonnement, un détour, le détail.',
      'Le seuil légal, un prix réglementé, un pas régulier, un écart inhabituel, normal.',
      'Une rubrique, un truc, une coquille, violet, indélébile, discriminer, ils se trompent.',
      'Aucune accusation.',
    ];
    const english = [
      'By default, right, origin, original, rigid, rigorous, trigger, bidding.',
      'A favourable period, a regular step, the legal threshold, a lawful exception, unusual.',
      'Split by year, shame, discriminate, evaluate, receive, concept, accurate, cover, accustomed.',
      'What was wrong here stays readable. No accusation.',
    ];
    expect(french.flatMap((text) => accusingWords(text, 'fr'))).toEqual([]);
    expect(english.flatMap((text) => accusingWords(text, 'en'))).toEqual([]);
  });
});

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Quoted and template texts of a source file, functions' included: what is said, not how the code is written. */
function saidIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`])\/\/[^\n]*/g, '');
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(
    ([text]) => text,
  );
}

/** A code of LimpideError, for programs. */
const codes = ["'corrupt'"];

describe('the texts of pages and measures', () => {
  const paths = ['src/pages', 'src/measures', 'src/i18n', 'src/ui', 'src/charts'].flatMap(files);

  it('are read from their files, comments left out', () => {
    expect(paths.length).toBeGreaterThan(100);
    expect(saidIn('/* a "b" */ const x = { y: "c", z: (n) => french`d e` }; // "f"')).toEqual([
      '"c"',
      '`d e`',
    ]);
  });

  it('accuse nobody', () => {
    const found = paths.flatMap((path) =>
      saidIn(readFileSync(join(root, path), 'utf8'))
        .filter((text) => !codes.includes(text))
        .flatMap((text) => [...accusingWords(text, 'fr'), ...accusingWords(text, 'en')])
        .map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
