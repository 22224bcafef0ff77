/** French sentences of the demo: titles and descriptions, from what is bought, where and for whom. */
import { type Commodity, products } from './catalog.ts';
import type { Organization } from './organizations.ts';
import { at } from './random.ts';

const facilities = [
  'l’aréna',
  'la caserne',
  'le centre administratif',
  'l’école primaire',
  'le pavillon des soins',
  'l’usine de filtration',
  'le garage municipal',
  'la bibliothèque',
  'le quai',
  'la gare maritime',
  'le laboratoire',
  'l’entrepôt des sels',
] as const;

/** What is bought, for which building, in which town. `chance` is any whole number ≥ 0. */
export function titleOf(commodity: Commodity, buyer: Organization, chance: number): string {
  const object = at(commodity.titles, chance);
  return `${object} pour ${at(facilities, chance >>> 4)} – ${buyer.town}`;
}

/** The title of a licence names the product of its publisher. */
export function licenceTitle(commodity: Commodity, buyer: Organization, publisher: number): string {
  return `${at(commodity.titles, 0).replace('#', at(products, publisher))} – ${buyer.town}`;
}

export function descriptionOf(title: string, commodity: Commodity, chance: number): string {
  const ending = at(endings, chance >>> 9);
  return `${title}. ${commodity.name} : ${ending}`;
}

const endings = [
  'livraison et installation comprises, selon les documents du marché.',
  'durée ferme, sans option de renouvellement, aux quantités indiquées au bordereau.',
  'exécution par étapes, avec réception de chacune par le responsable désigné.',
  'les quantités sont estimatives; seules celles qui sont commandées sont payées.',
  'le prestataire fournit la main-d’œuvre, les matériaux et les garanties d’usage.',
] as const;

/** Details of a method, as the invented site words them. */
export const methodDetails = {
  open: 'Appel d’offres public',
  selective: 'Appel d’offres public après qualification',
  limited: 'Appel d’offres sur invitation',
  direct: 'Contrat de gré à gré',
} as const;

export const rationales = {
  exception: 'Article 9 – un seul titulaire détient les droits d’exploitation du logiciel',
  small: 'Article 6 – dépense inférieure au seuil de l’appel d’offres public',
} as const;

export const amendmentReasons = [
  {
    rationale: 'Prolongation du délai',
    description: 'La date de fin est reportée à la demande de l’organisme.',
  },
  {
    rationale: 'Conditions hivernales',
    description: 'Les travaux reprennent après le dégel; la date de fin est reportée.',
  },
  {
    rationale: 'Retard de livraison',
    description: 'La date de fin est reportée, sans incidence sur le montant.',
  },
] as const;
