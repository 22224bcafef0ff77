/** Words of the list of people of a dossier. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Personnes',
  description: 'Les personnes du dossier, dans leur rôle public, et leurs partis.',
  lede: french`Chacun dans son rôle public du moment. Ce qui n’a pas été vérifié le dit.`,
  caption: 'Personnes, rôles et sources',
  person: 'Personne',
  role: 'Rôle',
  sources: 'Sources',
  reporter: 'rapporte les propos',
  popolo: 'Les mêmes en Popolo (JSON)',
};
const en: typeof fr = {
  title: 'People',
  description: 'The people of the dossier, in their public role, and their parties.',
  lede: 'Each in their public role at the time. What was not verified says so.',
  caption: 'People, roles and sources',
  person: 'Person',
  role: 'Role',
  sources: 'Sources',
  reporter: 'reports what was said',
  popolo: 'The same as Popolo (JSON)',
};
export const text = { fr, en };
