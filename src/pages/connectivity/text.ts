/** Words of the page on connectivity. */
import { french } from '../../i18n/typography.ts';
import type { Difference } from '../../model/outcomes/comparable.ts';

const differences: Record<Difference, string> = {
  kind: 'ce qui est compté (offert ou utilisé)',
  threshold: 'le débit',
  denominator: 'le diviseur',
  part: 'la partie du territoire',
  year: 'l’année',
};

const fr = {
  title: 'Connectivité par région',
  crumb: 'Résultats',
  description:
    'Foyers où l’internet est offert, région par région, selon le débit choisi, à côté de l’Europe.',
  lede: french`Ce qu’on appelle « haute vitesse » change d’une autorité à l’autre. Choisissez la définition : la carte, la comparaison et la lecture changent avec elle.`,
  switch: 'Définition',
  offered: french`Offert : `,
  used: french`Utilisé : `,
  definition: 'Ce qui est compté',
  authority: 'Définition de',
  year: 'Année',
  yearSwitch: 'Année de la carte',
  quebec: 'Le Québec',
  noTarget: 'aucune cible publiée sous cette définition',
  target: (percent: string, day: string) => french`${percent} des foyers d’ici le ${day}`,
  measuredNote: (period: string) => period,
  map: (title: string, year: number) => french`${title}, ${year}`,
  described: (known: number, low: string, high: string) =>
    french`${known} régions sur 17 ont une valeur. La plus basse : ${low}. La plus haute : ${high}.`,
  undescribed: 'Aucune des 17 régions n’a de valeur publiée dans les données.',
  known: (known: number, year: number) =>
    known === 0
      ? french`Aucune région n’a de valeur pour ${year} : elles sont dessinées en pointillé.`
      : french`${known} ${known < 2 ? 'région a' : 'régions ont'} une valeur pour ${year} ; les autres sont en pointillé. La carte ne mêle jamais deux années.`,
  region: 'Région',
  short: 'Sur la carte',
  value: 'Part',
  tiles: 'Un carreau par région',
  boundaries: 'Limites réelles',
  mapSwitch: 'Dessin de la carte',
  projection: french`Projection conique conforme de Lambert (parallèles 46° et 60°, méridien 68,5° ouest), celle des cartes du Québec. Points arrondis au centième de degré, environ 1 km. À droite, la plaine du Saint-Laurent, agrandie.`,
  boundariesFrom: french`Limites : `,
  unknownLicence: 'licence non précisée',
  lackingBoundaries: (names: string) =>
    french`Des limites ont été ajoutées, mais pas pour toutes les régions ; la carte reste en carreaux. Il manque : ${names}.`,
  none: 'Aucune valeur sous cette définition',
  noneHelp: french`Un fichier CSV d’une ligne par valeur suffit. Ces deux commandes en donnent un modèle, puis l’ajoutent :`,
  beside: 'À côté de l’Europe',
  besideNote: french`Chaque territoire est montré sous la définition la plus proche qu’il publie. Quand elle n’est pas la même, l’écart n’est pas calculé.`,
  area: 'Territoire',
  what: 'Ce qui est compté',
  when: 'Quand',
  compares: 'Se compare au Québec ?',
  base: 'base de la comparaison',
  same: 'oui : même définition, même année',
  differs: (list: readonly Difference[]) =>
    french`à ne pas comparer : ${list.map((one) => differences[one]).join(', ')} ${list.length < 2 ? 'diffère' : 'diffèrent'}`,
  gap: 'Écart avec l’Union européenne',
  refused: french`Écart non calculé : les définitions diffèrent.`,
  rural: 'Villes et campagnes',
  ruralNote: 'Couverture urbaine moins couverture rurale, au même débit et à la même période.',
  ruralLabel: 'entre milieu urbain et milieu rural, au Québec',
  ruralNone: french`Ne peut pas être calculé : il faut la couverture des villes et celle des campagnes, au même débit et à la même période.`,
  readings: 'Le même endroit, plusieurs lectures',
  readingsNote: french`Un même territoire lu à plusieurs débits, dernière année publiée.`,
  readingsWarning: french`Ces colonnes ne se comparent pas entre elles : le débit change, et souvent l’année. Un taux plus haut dans une colonne ne dit pas qu’un endroit est mieux servi.`,
  sources: 'D’où viennent ces valeurs',
  reported: 'rapporté par la presse',
  unknownIndicator: 'There is no such definition on this page',
};

const differencesEn: Record<Difference, string> = {
  kind: 'what is counted (available or used)',
  threshold: 'the speed',
  denominator: 'the denominator',
  part: 'the part of the area',
  year: 'the year',
};

const en: typeof fr = {
  title: 'Connectivity by region',
  crumb: 'Outcomes',
  description: 'Homes where internet is available, region by region, at the speed you choose, beside Europe.',
  lede: 'What is called high speed differs from one authority to another. Choose the definition: the map, the comparison and the reading change with it.',
  switch: 'Definition',
  offered: 'Available: ',
  used: 'Used: ',
  definition: 'What is counted',
  authority: 'Definition of',
  year: 'Year',
  yearSwitch: 'Year of the map',
  quebec: 'Québec',
  noTarget: 'no published target under this definition',
  target: (percent, day) => `${percent} of homes by ${day}`,
  measuredNote: (period) => period,
  map: (title, year) => `${title}, ${year}`,
  described: (known, low, high) => `${known} regions of 17 have a value. Lowest: ${low}. Highest: ${high}.`,
  undescribed: 'None of the 17 regions has a value published in the data.',
  known: (known, year) =>
    known === 0
      ? `No region has a value for ${year}: they are drawn with a dashed line.`
      : `${known} ${known === 1 ? 'region has' : 'regions have'} a value for ${year}; the others have a dashed line. The map never mixes two years.`,
  region: 'Region',
  short: 'On the map',
  value: 'Share',
  tiles: 'One tile a region',
  boundaries: 'Real boundaries',
  mapSwitch: 'Drawing of the map',
  projection:
    'Lambert conformal conic projection (parallels 46° and 60°, meridian 68.5° west), that of Québec’s own maps. Points rounded to a hundredth of a degree, about 1 km. On the right, the plain of the St. Lawrence, larger.',
  boundariesFrom: 'Boundaries: ',
  unknownLicence: 'licence not stated',
  lackingBoundaries: (names) =>
    `Boundaries were added, but not for every region; the map stays in tiles. Missing: ${names}.`,
  none: 'No value under this definition',
  noneHelp:
    'A CSV file of one line a value is enough. These two commands give one to start from, then add it:',
  beside: 'Beside Europe',
  besideNote:
    'Each area is shown under the nearest definition that it publishes. Where it is not the same, no gap is computed.',
  area: 'Area',
  what: 'What is counted',
  when: 'When',
  compares: 'Compares with Québec?',
  base: 'what the others stand beside',
  same: 'yes: same definition, same year',
  differs: (list) =>
    `do not compare: ${list.map((one) => differencesEn[one]).join(', ')} ${list.length === 1 ? 'differs' : 'differ'}`,
  gap: 'Gap with the European Union',
  refused: 'No gap computed: the definitions differ.',
  rural: 'Town and country',
  ruralNote: 'Urban coverage minus rural coverage, at the same speed and for the same period.',
  ruralLabel: 'between urban and rural areas, in Québec',
  ruralNone:
    'Cannot be computed: it takes the coverage of towns and that of the country, at the same speed and period.',
  readings: 'The same place, several readings',
  readingsNote: 'One area read at several speeds, last year published.',
  readingsWarning:
    'These columns do not compare with one another: the speed differs, and often the year. A higher rate in one column does not say that a place is better served.',
  sources: 'Where these values come from',
  reported: 'reported by the press',
  unknownIndicator: 'There is no such definition on this page',
};

export const text = { fr, en };
