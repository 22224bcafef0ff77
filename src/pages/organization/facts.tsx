/** Who the organization is, and how we know that two mentions are one. */
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import { url } from '../../routes.ts';
import { type Definition, DefinitionList } from '../../ui/definition-list.tsx';
import { decisionFacts } from './decisions.tsx';
import type { Organization } from './find.ts';
import { text } from './text.ts';

const shownSpellings = 12;

function place({ locality, region, country }: Organization): string | null {
  const parts = [locality, region, country === 'Canada' || country === 'CAN' ? null : country];
  const said = parts.filter((part, index) => part !== null && parts.indexOf(part) === index);
  return said.length === 0 ? null : said.join(', ');
}

function identifier({ scheme, identifier: id }: Organization, lang: Language): string | null {
  if (id === null) return null;
  return scheme === null ? id : `${text[lang].schemes[scheme] ?? scheme} ${id}`;
}

function Spellings({ spellings, lang }: { spellings: readonly string[]; lang: Language }) {
  const words = text[lang];
  if (spellings.length === 0) return <>{words.noSpelling}</>;
  const more = spellings.length - shownSpellings;
  return (
    <details class="more">
      <summary>{words.spellingCount(spellings.length)}</summary>
      <ul>
        {spellings.slice(0, shownSpellings).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {more > 0 ? <li>{words.moreSpellings(more)}</li> : null}
      </ul>
    </details>
  );
}

/** The same organization in its other role, when it has one. */
function otherRole(
  organization: Organization,
  role: OrganizationRole,
  lang: Language,
): { href: string; label: string } | undefined {
  const id = organization.key;
  if (role === 'supplier' && organization.bought > 0)
    return { href: url('buyer', lang, { id }), label: text[lang].alsoBuyer };
  if (role === 'buyer' && organization.won > 0)
    return { href: url('supplier', lang, { id }), label: text[lang].alsoSupplier };
  return undefined;
}

export function Facts({
  organization,
  role,
  lang,
}: {
  organization: Organization;
  role: OrganizationRole;
  lang: Language;
}) {
  const words = text[lang];
  const { firstDay, lastDay, tier } = organization;
  const other = otherRole(organization, role, lang);
  const items: Definition[] = [
    { term: words.facts.place, value: place(organization) },
    { term: words.facts.identifier, value: identifier(organization, lang) },
    ...(firstDay === null || lastDay === null
      ? []
      : [
          {
            term: words.facts.period,
            value: words.period(formatDay(firstDay, lang), formatDay(lastDay, lang)),
          },
        ]),
    {
      term: words.facts.matched,
      value: words.tiers[tier].name,
      note: (
        <>
          {words.tiers[tier].why} <a href={url('organizations', lang)}>{words.howMatched}</a>
        </>
      ),
    },
    {
      term: words.facts.spellings,
      value: <Spellings spellings={organization.spellings} lang={lang} />,
    },
    ...decisionFacts(organization.decisions, lang),
    ...(other ? [{ term: words.facts.other, value: <a href={other.href}>{other.label}</a> }] : []),
  ];
  return <DefinitionList lang={lang} items={items} />;
}
