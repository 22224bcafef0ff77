/** The method, section by section, and the words around it. The sections themselves are in fr.ts and en.ts. */
import type { Language } from '../../i18n/language.ts';
import { french } from '../../i18n/typography.ts';
import type { ProseSection } from '../../ui/prose.tsx';
import { sections as english } from './en.ts';
import { sections as frenchSections } from './fr.ts';

const fr = {
  title: 'Méthode',
  lede: french`Comment des fichiers publiés par l’État deviennent les chiffres de ce site, et ce qu’il ne faut pas leur faire dire.`,
  description:
    'Comment Limpide lit, réunit et mesure les données ouvertes, et les limites de ce qu’il montre.',
  contents: 'Dans cette page',
  versions: 'Les versions',
  versionsLede: french`Ce qui a servi à faire cette page. Deux éditions de même empreinte disent exactement la même chose.`,
  edition: 'Édition',
  editionValue: (number: number, day: string) => french`${number}, du ${day}`,
  fingerprint: 'Empreinte de l’édition',
  model: 'Empreinte des règles de réunion',
  measures: 'Empreinte des mesures',
  engine: 'Moteur de calcul',
  measureVersions: 'Version de chaque mesure',
  measure: 'Mesure',
  identifier: 'Identifiant',
  version: 'Version',
};

const en: typeof fr = {
  title: 'Method',
  lede: 'How files that governments publish become the numbers of this site, and what those numbers must not be made to say.',
  description: 'How Limpide reads, brings together and measures open data, and the limits of what it shows.',
  contents: 'On this page',
  versions: 'Versions',
  versionsLede:
    'What this page was made with. Two editions with the same fingerprint say exactly the same thing.',
  edition: 'Edition',
  editionValue: (number, day) => `${number}, of ${day}`,
  fingerprint: 'Fingerprint of the edition',
  model: 'Fingerprint of the rules that bring rows together',
  measures: 'Fingerprint of the measures',
  engine: 'Engine',
  measureVersions: 'Version of each measure',
  measure: 'Measure',
  identifier: 'Identifier',
  version: 'Version',
};

export const text = { fr, en };

export const sections: Readonly<Record<Language, readonly ProseSection[]>> = {
  fr: frenchSections,
  en: english,
};
