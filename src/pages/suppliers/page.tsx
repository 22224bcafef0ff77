/** The list of suppliers, with what they won; private individuals are not among them. */
import { listData, listHtml } from '../organization-list/list.tsx';
import type { Page } from '../page.ts';

export const suppliers: Page = {
  route: 'suppliers',
  section: 'procurement',
  formats: ['json', 'csv'],
  html: (request) => listHtml(request, 'supplier'),
  data: (request) => listData(request, 'supplier'),
};
