/** Words of the page of the gap between the two lights. */
import { formatNumber } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Là où les deux voyants s’écartent',
  description:
    'Les projets dont le voyant officiel est plus favorable que le voyant mesuré, puis ceux où c’est l’inverse.',
  lede: french`Le voyant officiel dit une chose, la comparaison avec le premier plan une autre. L’écart se compte en couleurs : 2 quand l’un est vert et l’autre rouge, 1 quand ils sont voisins.`,
  ordinary: 'Un écart a souvent une explication ordinaire',
  reasons: [
    french`Le voyant officiel compare au plan en vigueur, approuvé depuis ; le voyant mesuré compare au tout premier.`,
    french`La portée du projet a grandi, et son budget avec elle.`,
    french`Le voyant officiel juge aussi la qualité, les risques ou les bénéfices, que les coûts et les dates ne disent pas.`,
    french`Le voyant officiel date d’une publication plus ancienne que la dernière prévision.`,
  ],
  above: 'Officiel plus favorable que mesuré',
  below: 'Officiel moins favorable que mesuré',
  aboveNone: french`Aucun projet n’a un voyant officiel plus favorable que le voyant mesuré.`,
  belowNone: french`Aucun projet n’a un voyant officiel moins favorable que le voyant mesuré.`,
  gap: 'Écart',
  gapOf: (value: number) => `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value), 'fr', 1)}`,
  cannot: french`Un projet sans voyant officiel, ou dont le voyant mesuré ne peut pas être calculé, n’est pas dans ces listes.`,
  cannotLink: 'Les projets sans voyant officiel',
  cannotLight: 'Ceux dont le voyant mesuré ne peut pas être calculé',
};

const en: typeof fr = {
  title: 'Where the two lights differ',
  description:
    'Projects whose official light is more favourable than the measured one, then those where it is the reverse.',
  lede: 'The official light says one thing, comparing with the first plan says another. The gap is counted in colours: 2 when one is green and the other red, 1 when they are neighbours.',
  ordinary: 'A gap often has an ordinary explanation',
  reasons: [
    'The official light compares with the plan in force, approved since; the measured light compares with the very first.',
    'The scope of the project has grown, and its budget with it.',
    'The official light also judges quality, risks or benefits, which costs and dates do not tell.',
    'The official light is of an older publication than the latest forecast.',
  ],
  above: 'Official more favourable than measured',
  below: 'Official less favourable than measured',
  aboveNone: 'No project has an official light more favourable than the measured one.',
  belowNone: 'No project has an official light less favourable than the measured one.',
  gap: 'Gap',
  gapOf: (value) => `${value > 0 ? '+' : '−'}${formatNumber(Math.abs(value), 'en', 1)}`,
  cannot:
    'A project without an official light, or whose measured light cannot be computed, is not in these lists.',
  cannotLink: 'Projects without an official light',
  cannotLight: 'Those whose measured light cannot be computed',
};

export const text = { fr, en } as const;
