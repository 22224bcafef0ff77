/** <threshold-slider>: tells the count at each place of a threshold, and puts that place into the form that recomputes. */

function texts(json: string | undefined): string[] {
  const list: unknown = JSON.parse(json ?? '[]');
  return Array.isArray(list) ? list.map(String) : [];
}

export class ThresholdSlider extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild) return;
    const { label = '', at = '0', param = '' } = this.dataset;
    const [values, said] = [texts(this.dataset['values']), texts(this.dataset['said'])];
    const range = document.createElement('input');
    range.type = 'range';
    range.max = String(values.length - 1);
    range.value = at;
    range.setAttribute('aria-label', label);
    const output = document.createElement('output');
    const show = (): void => {
      const place = Number(range.value);
      output.textContent = said[place] ?? '';
      range.setAttribute('aria-valuetext', said[place] ?? '');
    };
    range.addEventListener('input', () => {
      show();
      const field = document.querySelector<HTMLInputElement>(`.params-form input[name="${param}"]`);
      if (field) field.value = values[Number(range.value)] ?? '';
    });
    show();
    this.append(range, output);
  }
}
