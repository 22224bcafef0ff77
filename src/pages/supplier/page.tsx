/** A supplier's profile: what it was awarded, by whom, and how. Private individuals have none. */
import { profileData, profileHtml } from '../organization/profile.tsx';
import type { Page } from '../page.ts';

export const supplier: Page = {
  route: 'supplier',
  section: 'procurement',
  formats: ['json'],
  html: (request) => profileHtml(request, 'supplier'),
  data: (request) => profileData(request, 'supplier'),
};
