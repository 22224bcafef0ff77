/** A choice of definition as links: each definition has its address, and works without JavaScript. */

export interface SwitchChoice {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export function DefinitionSwitch({
  label,
  choices,
  chosen,
}: {
  label: string;
  choices: readonly SwitchChoice[];
  chosen: string;
}) {
  return (
    <nav class="switch-nav" aria-label={label}>
      <p class="eyebrow">{label}</p>
      <ul class="switch">
        {choices.map(({ id, label: name, href }) => (
          <li key={id}>
            <a href={href} aria-current={id === chosen ? 'true' : undefined} data-unprinted="">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
