/** Words of the calendar of licences that end. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Calendrier des fins de licence',
  description:
    'Les contrats de licence de logiciels qui prennent fin dans les 18 mois, jour par jour ; en CSV et pour un agenda.',
  crumb: 'Achats',
  licences: 'Licences de logiciels',
  lede: french`Quand un contrat prend fin, un autre choix peut être regardé : renouveler, changer, ou se passer du produit. Voici ce qui prend fin dans les 18 mois.`,
  window: (from: string, to: string) =>
    french`Du ${from}, jour le plus récent de ces données, au ${to}. Le jour ne dépend pas de la date d’aujourd’hui : la même édition donne toujours la même liste.`,
  noWindow: french`Ces données ne disent pas leur jour.`,
  label: 'contrats de licence prennent fin',
  why: french`Les contrats dont la fin n’est pas publiée n’y sont pas ; le calcul dit combien il y en a. Une option de renouvellement n’est pas vue. La fin est la dernière publiée.`,
  agenda: french`Dans un agenda, s’abonner à cette adresse :`,
  none: 'Aucune fin de licence dans cette période',
  noneHelp: french`Aucun contrat de licence de ces données n’a de fin publiée dans les 18 mois. Les fichiers XML du SEAO, par exemple, ne donnent aucune date de fin.`,
  whole: french`Toute la liste, sans limite :`,
  fictional: 'FICTIF',
  summary: (title: string) => french`Fin de licence : ${title}`,
  untitled: 'sans titre publié',
  buyer: (name: string) => french`Organisme : ${name}`,
  supplier: (name: string) => french`Fournisseur : ${name}`,
  amount: (amount: string) => french`Montant adjugé : ${amount}`,
};

const en: typeof fr = {
  title: 'Calendar of licence ends',
  description:
    'Contracts for licences of software that end within 18 months, day by day; as CSV and for an agenda.',
  crumb: 'Procurement',
  licences: 'Licences of software',
  lede: 'When a contract ends, another choice can be looked at: renew, change, or do without the product. Here is what ends within 18 months.',
  window: (from, to) =>
    `From ${from}, the most recent day of these data, to ${to}. The day does not depend on today’s date: the same edition always gives the same list.`,
  noWindow: 'These data do not say their day.',
  label: 'licence contracts end',
  why: 'Contracts whose end is not published are not there; the computation says how many they are. An option to renew is not seen. The end is the last one published.',
  agenda: 'In an agenda, subscribe to this address:',
  none: 'No licence ends in this period',
  noneHelp:
    'No licence contract of these data has a published end within 18 months. SEAO’s XML files, for instance, give no end date.',
  whole: 'The whole list, without a cap:',
  fictional: 'FICTIONAL',
  summary: (title) => `Licence ends: ${title}`,
  untitled: 'no title published',
  buyer: (name) => `Public body: ${name}`,
  supplier: (name) => `Supplier: ${name}`,
  amount: (amount) => `Awarded amount: ${amount}`,
};

export const text = { fr, en } as const;
