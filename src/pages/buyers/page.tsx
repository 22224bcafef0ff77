/** The list of public bodies, with what they awarded. */
import { listData, listHtml } from '../organization-list/list.tsx';
import type { Page } from '../page.ts';

export const buyers: Page = {
  route: 'buyers',
  section: 'procurement',
  formats: ['json', 'csv'],
  html: (request) => listHtml(request, 'buyer'),
  data: (request) => listData(request, 'buyer'),
};
