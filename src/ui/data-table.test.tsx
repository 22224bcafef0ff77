import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type Column, DataTable } from './data-table.tsx';

interface Row {
  readonly name: string;
  readonly amount: string | null;
}

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    header: 'Organisme',
    rowHeader: true,
    cell: (row) => row.name,
    sort: { href: '?sort=name', order: 'ascending' },
  },
  {
    key: 'amount',
    header: 'Montant',
    align: 'end',
    cell: (row) => row.amount,
    sortValue: (row) => row.amount,
  },
];

test('a keyboard can scroll a wide table: its region has a name and takes focus', () => {
  const html = renderToString(
    <DataTable
      lang="fr"
      caption="Organismes"
      columns={columns}
      rows={[{ name: 'Ville', amount: '1.50' }]}
      rowKey={(row) => row.name}
      sortable
    />,
  );
  expect(html).toContain(
    '<section class="scroll" aria-label="Tableau, à faire défiler de côté\u00a0: Organismes" tabindex="0">',
  );
  expect(html).toContain('<th scope="row">Ville</th>');
  expect(html).toContain('<th scope="col" aria-sort="ascending"><a class="sort" href="?sort=name"');
  expect(html).toContain('data-value="1.50"');
});

test('a silent cell has no value to sort by, so that it stays last', () => {
  const html = renderToString(
    <DataTable
      lang="fr"
      caption="x"
      columns={columns}
      rows={[{ name: 'Ville', amount: null }]}
      rowKey={(row) => row.name}
    />,
  );
  expect(html).not.toContain('data-value');
});

test('no row: a sentence instead of an empty table', () => {
  expect(
    renderToString(
      <DataTable lang="en" caption="x" columns={columns} rows={[]} rowKey={(row) => row.name} />,
    ),
  ).toBe('<p class="empty">Nothing to show.</p>');
});
