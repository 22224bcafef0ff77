/** <position-compare>: computes agreement from the answers in its form, here in the page; nothing is sent or kept. */
import { type Answer, agreement } from '../../dossiers/agreement.ts';

function positionsOf(row: HTMLElement): Answer[] {
  const list: unknown = JSON.parse(row.dataset['positions'] ?? '[]');
  return Array.isArray(list) ? list.map((one) => (typeof one === 'number' ? one : null)) : [];
}

export class PositionCompare extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>('[data-still]')) part.hidden = true;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#show(form));
    form.addEventListener('reset', () => setTimeout(() => this.#show(form)));
    this.#show(form);
  }

  #answers(form: HTMLFormElement): Answer[] {
    return [...form.querySelectorAll<HTMLElement>('fieldset[data-issue]')].map((fieldset) => {
      const chosen = fieldset.querySelector<HTMLInputElement>('input:checked');
      return chosen === null || chosen.value === '' ? null : Number(chosen.value);
    });
  }

  #show(form: HTMLFormElement): void {
    const answers = this.#answers(form);
    const { of = '', unknown = '', locale = 'fr' } = this.dataset;
    const number = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 0 });
    const any = answers.some((answer) => answer !== null);
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]'))
      part.hidden = (part.dataset['when'] === 'answered') !== any;
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-positions]')) {
      const { score, answered, covered } = agreement(answers, positionsOf(row));
      const [scoreCell, coverageCell] = row.querySelectorAll('td');
      if (scoreCell) scoreCell.textContent = score === null ? unknown : number.format(score);
      if (coverageCell)
        coverageCell.textContent = of.replace('{n}', String(covered)).replace('{all}', String(answered));
    }
  }
}
