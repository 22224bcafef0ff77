/** Words of what is found in observations. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Constats sur les observations',
  note: french`Un zéro est lu comme manquant quand le total de toutes les industries de la province et de l’année est zéro lui aussi. Une valeur dans une autre unité que son indicateur n’est pas montrée.`,
  file: 'Fichier',
  values: 'Valeurs',
  rules: {
    zeroForMissing: 'Zéro écrit pour une valeur manquante',
    otherUnit: 'Autre unité que l’indicateur',
  },
};

const en: typeof fr = {
  title: 'Findings on observations',
  note: 'A zero is read as missing where the province’s total of all industries for that year is zero too. A value in another unit than its indicator’s is not shown.',
  file: 'File',
  values: 'Values',
  rules: {
    zeroForMissing: 'Zero written for a missing value',
    otherUnit: 'Another unit than the indicator’s',
  },
};

export const observationText = { fr, en };
