/** <copy-text>: a button that copies a text; made here, since without JavaScript it would do nothing. */

export class CopyText extends HTMLElement {
  connectedCallback(): void {
    if (this.firstChild || !navigator.clipboard) return;
    const { text = '', label = '', done = '' } = this.dataset;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    const said = document.createElement('span');
    said.className = 'visually-hidden';
    said.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text === '' ? location.href : text);
      button.textContent = done;
      said.textContent = done;
      setTimeout(() => {
        button.textContent = label;
        said.textContent = '';
      }, 2000);
    });
    this.append(button, said);
  }
}
