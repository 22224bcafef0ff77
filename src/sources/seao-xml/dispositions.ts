/**
 * The legal provision that lets a contract be awarded without a public call for tenders. The same code means one
 * thing for a public body and another for a municipal one.
 *
 * Source: « Format XML proposé pour les données ouvertes du SEAO », Secrétariat du Conseil du trésor, 18 April 2013.
 * Codes 15 to 30 (other bodies) and 23, 24 (municipal) occur in the files of 2018 to 2021 and are in no published table.
 */
import { bareCode, type CodeName } from './codes.ts';

function table(rows: readonly (readonly [fr: string, en: string])[]): ReadonlyMap<string, CodeName> {
  return new Map(rows.map(([fr, en], at) => [String(at + 1), { fr, en }]));
}

const abroad = [
  'Activités à l’étranger d’une délégation ou d’un organisme qui représente le Québec',
  'Activities abroad of a delegation or body that represents Québec',
] as const;

/** Codes 1 to 14, for bodies that are not municipal. */
const publicBodies = table([
  [
    'Situation d’urgence où la sécurité des personnes ou des biens est en cause',
    'Emergency that threatens the safety of people or property',
  ],
  [
    'Un seul contractant possible (garantie, droit de propriété, droit exclusif, etc.)',
    'Only one possible contractor (guarantee, ownership, exclusive right, etc.)',
  ],
  [
    'Un appel d’offres public ne servirait pas l’intérêt public',
    'A public call for tenders would not serve the public interest',
  ],
  [
    'Autorisation du gouvernement ou du ministre responsable',
    'Authorization of the government or of the responsible minister',
  ],
  [
    'Sable, pierre, gravier ou enrobés bitumineux pour moins de 200 000 $',
    'Sand, stone, gravel or asphalt for less than $200,000',
  ],
  ['Recherche et développement ou enseignement', 'Research and development, or teaching'],
  abroad,
  abroad,
  ['Services juridiques', 'Legal services'],
  ['Services financiers ou bancaires', 'Financial or banking services'],
  abroad,
  [
    'Enquêteur, conciliateur, négociateur, médiateur, arbitre, évaluation médicale ou témoin expert',
    'Investigator, conciliator, negotiator, mediator, arbitrator, medical assessment or expert witness',
  ],
  ['Contrat à commandes pour l’acquisition de logiciels', 'Standing order for software'],
  [
    'Montant inférieur au seuil d’appel d’offres public',
    'Amount below the threshold for a public call for tenders',
  ],
]);

/** Codes 1 to 22, for municipal bodies. */
const municipalBodies = table([
  ['Renouvellement de contrats d’assurance', 'Renewal of insurance contracts'],
  ['Situation d’urgence', 'Emergency'],
  [
    'Tarif fixé ou approuvé par le gouvernement ou un ministre',
    'Rate set or approved by the government or a minister',
  ],
  ['Contrat conclu avec un organisme public', 'Contract with a public body'],
  ['Fournisseur unique démontré', 'Sole supplier demonstrated'],
  ['Contrat conclu avec un organisme à but non lucratif', 'Contract with a non-profit organization'],
  ['Camionnage en vrac', 'Bulk trucking'],
  ['Biens ou services du domaine artistique ou culturel', 'Artistic or cultural goods or services'],
  ['Abonnements ou logiciels à des fins éducatives', 'Subscriptions or software for education'],
  ['Espaces médias', 'Media space'],
  [
    'Contrat particulier relatif à l’utilisation de logiciels et de progiciels',
    'Particular contract on the use of software',
  ],
  [
    'Conduites, avec leur propriétaire ou une entreprise d’utilité publique',
    'Conduits, with their owner or a public utility',
  ],
  [
    'Monopole des communications, de l’électricité ou du gaz',
    'Monopoly in communications, electricity or gas',
  ],
  [
    'Entretien d’équipements spécialisés par leur fabricant',
    'Maintenance of specialized equipment by its maker',
  ],
  ['Travaux sur l’emprise d’une voie ferrée', 'Work on a railway right of way'],
  ['Biens à des conditions exceptionnellement avantageuses', 'Goods on exceptionally good terms'],
  [
    'Services nécessaires à un recours devant les tribunaux',
    'Services needed for proceedings before the courts',
  ],
  [
    'Services d’un dentiste, d’un infirmier, d’un médecin, d’un vétérinaire ou d’un pharmacien',
    'Services of a dentist, nurse, physician, veterinarian or pharmacist',
  ],
  ['Autorisation du ministre', 'Authorization of the minister'],
  ['Concours d’architecture', 'Architecture competition'],
  ['Autre, précisé dans la description', 'Other, given in the description'],
  [
    'Modification des plans et devis par leur concepteur',
    'Changes to plans and specifications by their designer',
  ],
]);

/**
 * French name of a provision. A code without a published meaning gives « Disposition 30 »: the code is kept, its
 * meaning is not guessed. Undefined when the file gives no code.
 */
export function dispositionName(text: string | undefined, municipal: boolean): string | undefined {
  if (text === undefined) return undefined;
  const code = bareCode(text);
  return (municipal ? municipalBodies : publicBodies).get(code)?.fr ?? `Disposition ${code}`;
}

/** Both names of a provision, for pages; undefined when the code is in no published table. */
export function disposition(code: string, municipal: boolean): CodeName | undefined {
  return (municipal ? municipalBodies : publicBodies).get(bareCode(code));
}
