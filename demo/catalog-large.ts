/** Large purchases of the demo: two families of segments, each with its own large firms, and licences of software. */
import { commodity, segment } from './catalog.ts';

/** Large purchases of the first family: works and services. */
export const construction = segment(
  '72',
  'works',
  500_000,
  'C02',
  'Travaux de construction',
  commodity(
    '72121400',
    'Construction de bâtiments publics spécialisés',
    'Agrandissement',
    'Réfection de la toiture',
    'Mise aux normes',
    'Remplacement de l’enveloppe',
  ),
  commodity(
    '72141003',
    'Construction et entretien de routes',
    'Réfection du chemin d’accès',
    'Stabilisation du talus',
    'Drainage et pavage',
  ),
);
export const advice = segment(
  '80',
  'services',
  150_000,
  'S3',
  'Services professionnels',
  commodity(
    '80101504',
    'Conseil en planification stratégique',
    'Accompagnement à la planification',
    'Étude d’opportunité',
  ),
  commodity('80111600', 'Personnel temporaire', 'Personnel de remplacement', 'Soutien administratif'),
);
export const upkeep = segment(
  '76',
  'services',
  160_000,
  'S12',
  'Services de nature technique',
  commodity('76111501', 'Nettoyage de bâtiments', 'Entretien ménager', 'Nettoyage et conciergerie'),
  commodity('76121501', 'Collecte de déchets', 'Collecte et transport des matières résiduelles'),
);

/** Large purchases of the second family: equipment and information technology. */
export const furniture = segment(
  '56',
  'goods',
  150_000,
  'G22',
  'Approvisionnement',
  commodity('56101703', 'Bureaux', 'Postes de travail et mobilier', 'Mobilier ergonomique'),
  commodity('56101504', 'Chaises', 'Sièges et fauteuils'),
);
export const vehicles = segment(
  '25',
  'goods',
  200_000,
  'G27',
  'Approvisionnement',
  commodity('25101503', 'Automobiles', 'Véhicules légers électriques', 'Véhicules de service'),
  commodity('25101600', 'Camions', 'Camions porteurs et équipements de déneigement'),
);
export const hardware = segment(
  '43',
  'goods',
  150_000,
  'G8',
  'Approvisionnement',
  commodity(
    '43211503',
    'Ordinateurs portables',
    'Ordinateurs portables et stations d’accueil',
    'Renouvellement du parc d’ordinateurs',
    'Ordinateurs portables avec la suite Bureau Nordet, sans équivalent',
  ),
  commodity(
    '43222609',
    'Routeurs de réseau',
    'Équipements de réseau et de téléphonie',
    'Modernisation du réseau local',
  ),
  commodity('43201800', 'Dispositifs de stockage', 'Baie de stockage et sauvegarde'),
);
export const medical = segment(
  '42',
  'goods',
  180_000,
  'G19',
  'Approvisionnement',
  commodity(
    '42192200',
    'Transport de patients',
    'Civières et lève-personnes',
    'Équipement de transport de patients',
  ),
  commodity('42203400', 'Produits d’imagerie', 'Appareil d’imagerie et son entretien'),
);
export const software = segment(
  '81',
  'services',
  170_000,
  'S4',
  'Services professionnels',
  commodity(
    '81111500',
    'Ingénierie de logiciels',
    'Développement d’un portail de services',
    'Refonte du système de gestion des dossiers',
    'Plateforme de prise de rendez-vous en logiciel libre',
  ),
  commodity(
    '81161501',
    'Administration de logiciels',
    'Exploitation et soutien applicatif',
    'Hébergement et soutien d’une solution à code source ouvert ou équivalent',
  ),
);

/** Licences of software: same segments and prices as hardware and software services. */
export const licences = segment(
  '43',
  'goods',
  150_000,
  'G8',
  'Approvisionnement',
  commodity('43231513', 'Logiciels de bureautique', 'Licences #'),
  commodity('43232304', 'Logiciels de gestion de bases de données', 'Licences #'),
  commodity('43233205', 'Logiciels de sécurité', 'Licences #'),
);
export const maintenance = segment(
  '81',
  'services',
  170_000,
  'S4',
  'Services professionnels',
  commodity('81112200', 'Maintenance et soutien de logiciels', 'Maintenance et droits d’usage #'),
);

/** Segments of the two families of large purchases, by the place of the body in its group. */
export const firstFamily = [
  advice,
  construction,
  construction,
  upkeep,
  advice,
  construction,
  upkeep,
  advice,
  construction,
  upkeep,
] as const;
export const secondFamily = [
  furniture,
  vehicles,
  hardware,
  medical,
  software,
  medical,
  vehicles,
  hardware,
  medical,
  furniture,
] as const;
