/** What the invented bodies build: sixty names, none of them a real project's; a test looks for them in real files. */
import { at } from '../random.ts';

const systems = [
  'Registre',
  'Guichet en ligne',
  'Portail',
  'Dossier unifié',
  'Carte commune',
  'Paie intégrée',
  'Entrepôt de données',
  'Rendez-vous numérique',
  'Archives numérisées',
  'Réseau de sondes',
] as const;

const subjects = [
  'des phares',
  'des lichens',
  'des traversiers',
  'des pêches de fjord',
  'des écoles réunies',
  'des tourbières',
] as const;

export const projectCount = systems.length * subjects.length;

/** The title of project `index`, 0 to 59; each belongs to one project. */
export function projectTitle(index: number): string {
  return `${at(systems, index)} ${at(subjects, Math.floor(index / systems.length))}`;
}
