/** Names of the measures' parameters, and what is said of the rows that give none. */

const fr = {
  labels: {
    year: 'Année',
    category: 'Catégorie',
    method: 'Mode d’attribution',
    region: 'Région',
    buyer: 'Organisme public',
    supplier: 'Fournisseur',
    it: 'Technologies de l’information',
    product: 'Éditeur de logiciels',
    dataset: 'Jeu de données',
    area: 'Territoire',
    indicator: 'Indicateur',
    threshold: 'Débit',
    part: 'Partie',
    organization: 'Organisme',
    project: 'Projet',
    official: 'Voyant officiel',
    measured: 'Voyant mesuré',
    by: 'Réparti par',
    limit: 'Lignes au plus',
  },
  silent: {
    year: 'Année non précisée',
    region: 'Région non précisée',
    buyer: 'Organisme non précisé',
    dataset: 'Jeu de données non précisé',
    area: 'Territoire non précisé',
    organization: 'Organisme non précisé',
    project: 'Projet non précisé',
  },
  lights: {
    official: { green: 'vert', yellow: 'jaune', red: 'rouge', unknown: 'non précisé' },
    measured: { green: 'vert', yellow: 'jaune', red: 'rouge', unknown: 'ne peut pas être calculé' },
  },
  it: { yes: 'seulement', no: 'sauf elles' },
};

const en: typeof fr = {
  labels: {
    year: 'Year',
    category: 'Category',
    method: 'Procurement method',
    region: 'Region',
    buyer: 'Public body',
    supplier: 'Supplier',
    it: 'Information technology',
    product: 'Publisher of software',
    dataset: 'Dataset',
    area: 'Area',
    indicator: 'Indicator',
    threshold: 'Speed',
    part: 'Part',
    organization: 'Public body',
    project: 'Project',
    official: 'Official light',
    measured: 'Measured light',
    by: 'Split by',
    limit: 'Rows at most',
  },
  silent: {
    year: 'Year not stated',
    region: 'Region not stated',
    buyer: 'Public body not stated',
    dataset: 'Dataset not stated',
    area: 'Area not stated',
    organization: 'Public body not stated',
    project: 'Project not stated',
  },
  lights: {
    official: { green: 'green', yellow: 'yellow', red: 'red', unknown: 'not stated' },
    measured: { green: 'green', yellow: 'yellow', red: 'red', unknown: 'cannot be computed' },
  },
  it: { yes: 'only', no: 'left out' },
};

export const paramText = { fr, en };
