/** What filters mean, for the reference and the OpenAPI document; their grammar is the pages'. */
import type { Parameter } from './resource.ts';

const known = {
  q: {
    words: {
      fr: 'Des mots du titre, des noms ou du numéro ; sans accents ni majuscules, le début d’un mot suffit.',
      en: 'Words of the title, of names or of the number; accents and capitals do not matter, the beginning of a word is enough.',
    },
  },
  year: {
    words: {
      fr: 'Une année, ou `unknown` pour ce qui n’a pas de jour.',
      en: 'A year, or `unknown` for what has no day.',
    },
    example: '2024',
  },
  category: {
    words: {
      fr: 'Catégorie : `goods`, `services`, `works`, `unknown`.',
      en: 'Category: `goods`, `services`, `works`, `unknown`.',
    },
    example: 'services',
  },
  it: {
    words: {
      fr: 'Technologies de l’information : `yes` ou `no`.',
      en: 'Information technology: `yes` or `no`.',
    },
  },
  method: {
    words: {
      fr: 'Mode : `open`, `selective`, `limited`, `direct`, `unknown`.',
      en: 'Method: `open`, `selective`, `limited`, `direct`, `unknown`.',
    },
    example: 'open',
  },
  region: {
    words: { fr: 'Région, telle que publiée, ou `unknown`.', en: 'Region, as published, or `unknown`.' },
  },
  status: {
    words: { fr: 'État de l’appel d’offres, ou `unknown`.', en: 'Status of the tender, or `unknown`.' },
  },
  amount: {
    words: { fr: 'Tranche du montant adjugé.', en: 'Band of the awarded amount.' },
    example: 'under100k',
  },
  buyer: { words: { fr: 'Clé d’un organisme, ou `unknown`.', en: 'Key of a buyer, or `unknown`.' } },
  supplier: { words: { fr: 'Clé d’un fournisseur.', en: 'Key of a supplier.' } },
  dataset: { words: { fr: 'Jeu de données, ou `unknown`.', en: 'Dataset, or `unknown`.' } },
  sort: { words: { fr: 'Ordre de la liste.', en: 'Order of the list.' } },
  product: {
    words: { fr: 'Éditeur de logiciels, par son identifiant.', en: 'Publisher of software, by its id.' },
  },
  area: {
    words: {
      fr: 'Territoire d’une observation, par son identifiant.',
      en: 'Area of an observation, by its id.',
    },
    example: 'CA-QC-11',
  },
  indicator: { words: { fr: 'Identifiant d’un indicateur.', en: 'Id of an indicator.' } },
  threshold: {
    words: {
      fr: 'Débit, en mégabits par seconde : `30`, `50-10`, `100`, `1000`.',
      en: 'Speed, in megabits a second: `30`, `50-10`, `100`, `1000`.',
    },
  },
  part: {
    words: {
      fr: 'Part du territoire, ou secteur : `total`, `rural`, `urban`, ou l’identifiant d’un secteur.',
      en: 'Part of the area, or industry: `total`, `rural`, `urban`, or the id of an industry.',
    },
  },
  organization: {
    words: {
      fr: 'Clé d’un organisme qui a des projets, ou `unknown`.',
      en: 'Key of an organization that has projects, or `unknown`.',
    },
  },
  project: { words: { fr: 'Un projet, par son identifiant.', en: 'A project, by its id.' } },
  official: {
    words: {
      fr: 'Voyant officiel : `green`, `yellow`, `red` ou `unknown`.',
      en: 'Official light: `green`, `yellow`, `red` or `unknown`.',
    },
  },
  measured: {
    words: {
      fr: 'Voyant mesuré : `green`, `yellow`, `red` ou `unknown` (ne peut pas être calculé).',
      en: 'Measured light: `green`, `yellow`, `red` or `unknown` (cannot be computed).',
    },
  },
  by: {
    words: { fr: 'Ventiler selon cette dimension.', en: 'Split by this dimension.' },
    example: 'year',
  },
  limit: { words: { fr: 'Lignes d’un classement, de 1 à 1000.', en: 'Rows of a ranking, from 1 to 1000.' } },
} as const satisfies Readonly<Record<string, Parameter>>;

function some(...names: readonly (keyof typeof known)[]): Readonly<Record<string, Parameter>> {
  return Object.fromEntries(names.map((name) => [name, known[name]]));
}

const shared = ['year', 'category', 'it', 'method', 'region', 'buyer', 'supplier', 'dataset'] as const;

export const processFilterWords = some('q', ...shared, 'status', 'amount', 'sort');
export const measureFilterWords = some(
  ...shared,
  'product',
  'area',
  'indicator',
  'threshold',
  'part',
  'organization',
  'project',
  'official',
  'measured',
  'by',
  'limit',
);
export const flagFilterWords: Readonly<Record<string, Parameter>> = {
  ...some(...shared),
  kind: {
    words: {
      fr: 'Sorte de sujet, si le signal en a plusieurs ; la première, sinon.',
      en: 'Kind of subject, where the flag has several; the first one when left out.',
    },
  },
  result: {
    words: {
      fr: 'Résultat : `flagged` (sinon), `clear`, `notComputable`.',
      en: 'Result: `flagged` (when left out), `clear`, `notComputable`.',
    },
  },
  process: { words: { fr: 'Un processus, par son ocid.', en: 'A process, by its ocid.' } },
  contract: { words: { fr: 'Un contrat de ce processus.', en: 'A contract of that process.' } },
  procuringEntity: { words: { fr: 'Clé de l’entité acheteuse.', en: 'Key of the procuring entity.' } },
  missing: { words: { fr: 'Les sujets à qui ce champ manque.', en: 'Subjects that lack this field.' } },
  also: {
    words: {
      fr: 'Les sujets que cet autre signal trouve aussi.',
      en: 'Subjects that this other flag finds too.',
    },
  },
};
export const organizationFilterWords: Readonly<Record<string, Parameter>> = {
  q: { words: { fr: 'Des mots du nom.', en: 'Words of the name.' } },
  role: {
    words: {
      fr: '`buyer` ou `supplier` ; les deux, sinon.',
      en: '`buyer` or `supplier`; both when left out.',
    },
    example: 'buyer',
  },
  sort: known.sort,
};
