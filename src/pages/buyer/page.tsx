/** A public body's profile: what it bought, from whom, and how. */
import { profileData, profileHtml } from '../organization/profile.tsx';
import type { Page } from '../page.ts';

export const buyer: Page = {
  route: 'buyer',
  section: 'procurement',
  formats: ['json'],
  html: (request) => profileHtml(request, 'buyer'),
  data: (request) => profileData(request, 'buyer'),
};
