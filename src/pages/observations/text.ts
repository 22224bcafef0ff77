/** Words of the list of observations. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Observations',
  description: 'Chaque valeur des indicateurs, avec sa définition, sa date et l’endroit d’où elle vient.',
  crumb: 'Résultats',
  lede: french`Chaque valeur est une ligne d’un fichier, ou un fait qui nomme le texte où il se lit. Rien n’est arrondi ni complété.`,
  none: 'Aucune observation avec ces filtres',
  noneHelp: french`Un fichier CSV d’une ligne par valeur suffit. Ces deux commandes en donnent un modèle, puis l’ajoutent :`,
  count: (n: number) => french`${formatCount(n, 'fr')} ${n < 2 ? 'valeur' : 'valeurs'}`,
  first: (n: number) => french`Les ${formatCount(n, 'fr')} premières ; le CSV et le JSON les donnent toutes.`,
  indicator: 'Indicateur',
  area: 'Territoire',
  part: 'Partie',
  period: 'Période',
  value: 'Valeur',
  source: 'Source',
  line: (n: string) => french`ligne ${n}`,
  reported: 'rapporté par la presse',
  statuses: {
    notAvailable: 'non disponible',
    suppressed: 'retenu par le diffuseur',
    zeroForMissing: (written: string) => french`manquant (écrit « ${written} »)`,
    otherUnit: 'autre unité que l’indicateur',
  },
};

const en: typeof fr = {
  title: 'Observations',
  description:
    'Every value of the indicators, with its definition, its date and the place that it comes from.',
  crumb: 'Outcomes',
  lede: 'Each value is a line of a file, or a fact that names the text it stands in. Nothing is rounded or filled in.',
  none: 'No observation with these filters',
  noneHelp:
    'A CSV file of one line a value is enough. These two commands give one to start from, then add it:',
  count: (n) => `${formatCount(n, 'en')} ${n === 1 ? 'value' : 'values'}`,
  first: (n) => `The first ${formatCount(n, 'en')}; the CSV and the JSON give them all.`,
  indicator: 'Indicator',
  area: 'Area',
  part: 'Part',
  period: 'Period',
  value: 'Value',
  source: 'Source',
  line: (n) => `line ${n}`,
  reported: 'reported by the press',
  statuses: {
    notAvailable: 'not available',
    suppressed: 'kept back by the publisher',
    zeroForMissing: (written) => `missing (written “${written}”)`,
    otherUnit: 'another unit than the indicator’s',
  },
};

export const text = { fr, en };
