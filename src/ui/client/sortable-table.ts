/** <sortable-table>: lets a reader sort a table that is whole on the page; silent cells stay last either way. */

type Order = 'ascending' | 'descending';

/** Decimal strings compare as numbers, the rest as words of the page's language. */
function compare(a: string, b: string, collator: Intl.Collator): number {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? collator.compare(a, b) : x - y;
}

export class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const heading of this.querySelectorAll<HTMLTableCellElement>('thead th[data-sort]')) {
      if (heading.querySelector('button')) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...heading.childNodes);
      button.addEventListener('click', () => this.sort(heading));
      heading.append(button);
    }
  }

  private sort(heading: HTMLTableCellElement): void {
    // Numbers are first wanted from the largest, words from A.
    const first: Order = heading.classList.contains('number') ? 'descending' : 'ascending';
    const now = heading.getAttribute('aria-sort');
    const order: Order = now === null ? first : now === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', order);
    const body = this.querySelector('tbody');
    if (!body) return;
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const sign = order === 'ascending' ? 1 : -1;
    const value = (row: HTMLTableRowElement) => row.cells[heading.cellIndex]?.dataset['value'];
    const rows = [...body.rows].sort((a, b) => {
      const [x, y] = [value(a), value(b)];
      if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined);
      return sign * compare(x, y, collator);
    });
    body.append(...rows);
  }
}
