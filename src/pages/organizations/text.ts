/** Words of the page about how organizations are recognized. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Reconnaître les organismes et les entreprises',
  description: 'Comment les graphies d’un même nom sont réunies, et celles qui sont peut-être les mêmes.',
  lede: french`Un même nom s’écrit de bien des façons. Limpide ne réunit deux graphies que lorsqu’un identifiant, ou le nom avec l’endroit, le prouve ; le reste est montré, jamais additionné.`,
  how: 'Trois degrés',
  tier: 'Degré',
  tiers: {
    1: french`Identifiant valide (au Québec, le NEQ à dix chiffres)`,
    2: french`Même nom, sans accents ni forme juridique, et même endroit`,
    0: french`Identifiant propre au diffuseur seulement`,
  },
  count: 'Organismes et entreprises',
  candidates: 'Peut-être les mêmes',
  candidatesNote: (n: string) =>
    french`${n} paires se ressemblent assez pour qu’une personne les regarde. Elles ne sont ni réunies ni additionnées.`,
  none: french`Aucune paire ne se ressemble assez.`,
  first: 'Premier nom',
  second: 'Second nom',
  why: 'Pourquoi',
  score: 'Indice',
  reasons: {
    sameWordsOtherOrder: 'mêmes mots, autre ordre',
    sameNameOtherIdentifier: 'même nom, autre identifiant',
    sameNameOtherPlace: 'même nom, autre endroit',
    sameName: 'même nom',
  },
  whole: french`La liste entière :`,
};

const en: typeof fr = {
  title: 'Recognizing public bodies and firms',
  description: 'How spellings of one name are put together, and those that may be the same.',
  lede: 'One name is written in many ways. Limpide puts two spellings together only when an identifier, or the name with the place, proves it; the rest is shown, never summed.',
  how: 'Three degrees',
  tier: 'Degree',
  tiers: {
    1: 'Valid identifier (in Québec, the ten-digit NEQ)',
    2: 'Same name, without accents or legal form, and same place',
    0: 'The publisher’s own identifier only',
  },
  count: 'Public bodies and firms',
  candidates: 'Possibly the same',
  candidatesNote: (n) =>
    `${n} pairs are alike enough for a person to look at. They are neither put together nor summed.`,
  none: 'No pair is alike enough.',
  first: 'First name',
  second: 'Second name',
  why: 'Why',
  score: 'Score',
  reasons: {
    sameWordsOtherOrder: 'same words, other order',
    sameNameOtherIdentifier: 'same name, other identifier',
    sameNameOtherPlace: 'same name, other place',
    sameName: 'same name',
  },
  whole: 'The whole list:',
};

export const text = { fr, en } as const;
export type OrganizationsText = typeof fr;
