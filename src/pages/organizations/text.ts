/** Words of the page about how organizations are recognized. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Reconnaître les organismes et les entreprises',
  description: 'Comment les graphies d’un même nom sont réunies, et celles qui sont peut-être les mêmes.',
  lede: french`Un même nom s’écrit de bien des façons. Limpide ne réunit deux graphies que lorsqu’un identifiant, le nom avec l’endroit, ou une décision relue le permet ; le reste est montré, jamais additionné.`,
  how: 'Trois degrés',
  tier: 'Degré',
  tiers: {
    1: french`Identifiant valide (au Québec, le NEQ à dix chiffres)`,
    2: french`Même nom, sans accents ni forme juridique, et même endroit`,
    0: french`Identifiant propre au diffuseur seulement`,
  },
  count: 'Organismes et entreprises',
  joined: 'Dont réunis par une décision relue',
  decided: 'Décisions relues',
  decidedNote: (same: number, different: number) =>
    same + different === 0
      ? french`Personne n’a encore tranché pour une organisation de cette édition. Chaque décision est une ligne d’un fichier relu ; sans elle, rien n’est réuni.`
      : french`Paires jugées : ${formatCount(same, 'fr')} réunies, ${formatCount(different, 'fr')} jugées différentes et retirées de la liste plus bas. Chaque décision est une ligne d’un fichier relu.`,
  organizations: 'Organisations',
  decision: 'Décision',
  decisions: { same: 'la même', different: 'différentes' },
  source: french`Source :`,
  reviewed: 'Relu par',
  absent: french`(absente de cette édition)`,
  candidates: 'Peut-être les mêmes',
  candidatesNote: (n: number, shown: number) =>
    french`${formatCount(n, 'fr')} ${n === 1 ? 'paire se ressemble' : 'paires se ressemblent'} assez pour qu’une personne regarde. ${n > shown ? french`Voici les ${formatCount(shown, 'fr')} premières. ` : ''}Elles ne sont ni réunies ni additionnées. Les particuliers n’y sont pas.`,
  scoreNote: french`L’indice compte des doublements : à 10, la ressemblance est environ mille fois plus probable pour une seule organisation que pour deux prises au hasard. Des filiales, des succursales et des homonymes se ressemblent aussi.`,
  none: french`Aucune paire ne se ressemble assez.`,
  first: 'Premier nom',
  second: 'Second nom',
  why: 'Pourquoi',
  alike: 'Organisations aux mêmes mots',
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
  lede: 'One name is written in many ways. Limpide puts two spellings together only when an identifier, the name with the place, or a reviewed decision allows it; the rest is shown, never summed.',
  how: 'Three degrees',
  tier: 'Degree',
  tiers: {
    1: 'Valid identifier (in Québec, the ten-digit NEQ)',
    2: 'Same name, without accents or legal form, and same place',
    0: 'The publisher’s own identifier only',
  },
  count: 'Public bodies and firms',
  joined: 'Of these, joined by a reviewed decision',
  decided: 'Reviewed decisions',
  decidedNote: (same, different) =>
    same + different === 0
      ? 'Nobody has yet decided about an organization of this edition. Each decision is one entry of a reviewed file; without it, nothing is joined.'
      : `Pairs judged: ${formatCount(same, 'en')} joined, ${formatCount(different, 'en')} found to be different and taken off the list below. Each decision is one entry of a reviewed file.`,
  organizations: 'Organizations',
  decision: 'Decision',
  decisions: { same: 'the same', different: 'different' },
  source: 'Source:',
  reviewed: 'Reviewed by',
  absent: '(not in this edition)',
  candidates: 'Possibly the same',
  candidatesNote: (n, shown) =>
    `${formatCount(n, 'en')} ${n === 1 ? 'pair is' : 'pairs are'} alike enough for a person to look at. ${n > shown ? `The first ${formatCount(shown, 'en')} are shown. ` : ''}They are neither put together nor summed. Private individuals are left out.`,
  scoreNote:
    'The score counts doublings: at 10, the likeness is about a thousand times more likely for one organization than for two taken at random. Subsidiaries, branches and namesakes are alike too.',
  none: 'No pair is alike enough.',
  first: 'First name',
  second: 'Second name',
  why: 'Why',
  alike: 'Organizations with these words',
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
