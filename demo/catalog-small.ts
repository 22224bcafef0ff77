/** Small purchases of the demo, purchases in lots and by consortium, and the rare classes of one planted supplier. */
import { commodity, segment } from './catalog.ts';

/** Small purchases, one class for each of the six direct awards of a body in a year. */
export const small = [
  segment(
    '44',
    'goods',
    3_500,
    'G21',
    'Approvisionnement',
    commodity('44103103', 'Cartouches de toner', 'Cartouches et fournitures de bureau'),
  ),
  segment(
    '82',
    'services',
    3_500,
    'S9',
    'Services professionnels',
    commodity('82121503', 'Impression numérique', 'Impression du rapport annuel', 'Conception graphique'),
  ),
  segment(
    '86',
    'services',
    3_500,
    'S6',
    'Services professionnels',
    commodity(
      '86132000',
      'Formation en administration',
      'Formation du personnel',
      'Atelier de perfectionnement',
    ),
  ),
  segment(
    '90',
    'services',
    3_500,
    'S11',
    'Services de nature technique',
    commodity('90101603', 'Services de traiteur', 'Repas et pauses lors de rencontres'),
  ),
  segment(
    '55',
    'goods',
    3_500,
    'G23',
    'Approvisionnement',
    commodity('55101509', 'Publications éducatives', 'Abonnements et publications'),
  ),
  segment(
    '78',
    'services',
    3_500,
    'S13',
    'Services de nature technique',
    commodity('78111808', 'Location de véhicules', 'Location de véhicules et de remorques'),
  ),
] as const;
export const audit = segment(
  '84',
  'services',
  3_500,
  'S2',
  'Services professionnels',
  commodity('84111603', 'Audits internes', 'Audit de conformité', 'Évaluation actuarielle'),
);

/** Purchases in lots, each lot between 50 000 and 90 000 dollars. */
export const lots = [
  segment(
    '47',
    'goods',
    50_000,
    'G17',
    'Approvisionnement',
    commodity('47131800', 'Produits de nettoyage', 'Produits d’entretien'),
  ),
  segment(
    '46',
    'goods',
    50_000,
    'G26',
    'Approvisionnement',
    commodity('46181500', 'Vêtements de sécurité', 'Équipements de protection'),
  ),
  segment(
    '53',
    'goods',
    50_000,
    'G28',
    'Approvisionnement',
    commodity('53102700', 'Uniformes', 'Uniformes et vêtements de travail'),
  ),
  segment(
    '50',
    'goods',
    50_000,
    'G1',
    'Approvisionnement',
    commodity('50192700', 'Plats préparés', 'Denrées alimentaires'),
  ),
  segment(
    '60',
    'goods',
    50_000,
    'G20',
    'Approvisionnement',
    commodity('60106100', 'Matériel pédagogique', 'Matériel pédagogique'),
  ),
  segment(
    '39',
    'goods',
    50_000,
    'G11',
    'Approvisionnement',
    commodity('39111500', 'Éclairage intérieur', 'Luminaires à faible consommation'),
  ),
] as const;
/** Works won by a consortium, between 150 000 and 400 000 dollars. */
export const structures = segment(
  '95',
  'works',
  150_000,
  'C01',
  'Travaux de construction',
  commodity(
    '95121700',
    'Bâtiments et structures de services publics',
    'Construction d’un abri modulaire',
    'Passerelle piétonne',
  ),
);

/** Segments that only the planted "heterogeneous" supplier sells in. */
export const rare = (
  [
    ['10', '10171500', 'Engrais organiques'],
    ['11', '11111500', 'Terre et pierre'],
    ['12', '12352100', 'Dérivés organiques'],
    ['13', '13111000', 'Résines'],
    ['14', '14111500', 'Papier d’impression'],
    ['15', '15101505', 'Carburant diesel'],
    ['20', '20121000', 'Outils de forage'],
    ['21', '21101500', 'Matériel agricole'],
    ['22', '22101500', 'Engins de terrassement'],
    ['23', '23151500', 'Machines à plastique'],
    ['24', '24112400', 'Coffres et casiers'],
    ['26', '26111600', 'Groupes électrogènes'],
    ['27', '27111500', 'Outils de coupe'],
    ['30', '30111600', 'Ciment et chaux'],
    ['31', '31161500', 'Vis et boulons'],
    ['32', '32101500', 'Circuits imprimés'],
    ['40', '40101700', 'Climatisation'],
    ['41', '41111500', 'Instruments de pesage'],
    ['45', '45111600', 'Projecteurs'],
    ['48', '48101500', 'Équipement de cuisine'],
  ] as const
).map(([id, code, name]) =>
  segment(
    id,
    'goods',
    3_500,
    'G30',
    'Approvisionnement',
    commodity(code, name, `Fourniture : ${name.toLowerCase()}`),
  ),
);
