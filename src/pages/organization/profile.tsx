/** The profile of an organization in one of its roles: what buyers and suppliers have in common. */

import type { OrganizationRole } from '../../measures/narrowed.ts';
import { repliesTo } from '../../replies/find.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { FigureProps } from '../../ui/figure.tsx';
import { Note } from '../../ui/note.tsx';
import { Replies } from '../../ui/replies.tsx';
import type { DataAnswer, HtmlAnswer, PageRequest } from '../page.ts';
import { Facts } from './facts.tsx';
import { type ProfileGroup, profileFigures } from './figures.ts';
import { findOrganization } from './find.ts';
import { FlagSection } from './flag-section.tsx';
import { organizationFlags } from './flags.ts';
import { LatestProcesses, latestProcesses } from './latest.tsx';
import { Counterparts, FigureGrid, Groups, Years } from './sections.tsx';
import { SimilarTenders, similarTenders } from './similar.tsx';
import { text } from './text.ts';

const listRoute = { buyer: 'buyers', supplier: 'suppliers' } as const;

/** Names longer than this are set in a smaller size. */
const longName = 60;

export async function profileHtml(request: PageRequest, role: OrganizationRole): Promise<HtmlAnswer> {
  const { lang, edition, now } = request;
  const words = text[lang];
  const organization = await findOrganization(edition, request.params['id'] ?? '', role);
  const [measured, latest, similar, flags] = await Promise.all([
    profileFigures(edition, lang, organization, role),
    latestProcesses(edition, organization.oid, role),
    role === 'supplier' ? similarTenders(edition, organization.oid, now) : undefined,
    organizationFlags(edition, lang, organization, role),
  ]);
  const id = organization.key;
  const own = { lang, role };
  const empty = role === 'supplier' && organization.won === 0;
  return {
    title: organization.name,
    description: words.description[role](organization.name),
    canonical: url(role, lang, { id }),
    body: (
      <>
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[
              { label: words.searchCrumb, href: url('search', lang) },
              { label: words.lists[role], href: url(listRoute[role], lang) },
            ]}
            here={organization.name}
          />
          <p class="eyebrow">{words.kind[role]}</p>
          <h1 class={organization.name.length > longName ? 'long' : undefined}>{organization.name}</h1>
          <Facts organization={organization} role={role} lang={lang} />
          {role === 'supplier' && organization.bidOn > 0 ? <p>{words.bids(organization.bidOn)}</p> : null}
          <Downloads lang={lang} json={url(role, lang, { id }, {}, 'json')} what={words.json} />
        </section>
        {empty ? (
          <EmptyState title={words.nothing.title}>
            <p>{words.nothing[role]}</p>
          </EmptyState>
        ) : (
          <>
            <section>
              <h2>{words.figuresTitle}</h2>
              <p>{words.figuresNote[role]}</p>
              <FigureGrid figures={measured.figures} {...own} />
              <Note>
                <p>{words.caution}</p>
                <p>
                  <a href={`${url('corrections', lang)}#report`}>{words.correct}</a>
                </p>
              </Note>
            </section>
            <section>
              <h2>{words.yearTitle}</h2>
              <Years edition={edition} years={measured.years} {...own} />
            </section>
            <section>
              <h2>{words.counterparts[role].title}</h2>
              <p>{words.counterparts[role].note}</p>
              <Counterparts counterparts={measured.counterparts} {...own} />
            </section>
            {(['category', 'method'] as const).map((by) => (
              <section key={by}>
                <h2>{words.groups[by].title}</h2>
                <Groups
                  by={by}
                  groups={by === 'category' ? measured.categories : measured.methods}
                  {...own}
                />
              </section>
            ))}
            <section>
              <h2>{words.latestTitle}</h2>
              <p>{words.latestNote[role]}</p>
              <LatestProcesses rows={latest} {...own} />
              <p>
                <a href={url('search', lang, {}, { [role]: id })}>{words.allProcesses}</a>
              </p>
            </section>
          </>
        )}
        {similar === undefined ? null : <SimilarTenders rows={similar} lang={lang} />}
        <FlagSection flags={flags} id={id} currency={edition.currency} {...own} />
        <section id="replies">
          <h2>{words.replies}</h2>
          <Replies
            replies={repliesTo(request.replies, edition.manifest.lineage, { [role]: id })}
            page={request.path}
            lang={lang}
          />
        </section>
      </>
    ),
  };
}

function plainFigure({ measure, params, value, unit, currency, href }: FigureProps): object {
  return { measure, params, value, unit, ...(unit === 'money' ? { currency } : {}), href };
}

function plainGroup({ key, count, money }: ProfileGroup): object {
  return { key, processes: plainFigure(count), value: plainFigure(money) };
}

/** The same facts and figures as the page, every spelling included. */
export async function profileData(request: PageRequest, role: OrganizationRole): Promise<DataAnswer> {
  const { lang, edition, now } = request;
  const organization = await findOrganization(edition, request.params['id'] ?? '', role);
  const [measured, latest, similar, flags] = await Promise.all([
    profileFigures(edition, lang, organization, role),
    latestProcesses(edition, organization.oid, role),
    role === 'supplier' ? similarTenders(edition, organization.oid, now) : undefined,
    organizationFlags(edition, lang, organization, role),
  ]);
  const { oid: _, key, ...facts } = organization;
  return {
    kind: 'value',
    value: {
      role,
      organization: { id: key, ...facts },
      figures: measured.figures.map(({ figure }) => plainFigure(figure)),
      byYear: measured.years.map(({ year, figure }) => ({ year, ...plainFigure(figure) })),
      byCategory: measured.categories.map(plainGroup),
      byMethod: measured.methods.map(plainGroup),
      [role === 'buyer' ? 'topSuppliers' : 'topBuyers']: measured.counterparts.map((one) => ({
        id: one.key,
        name: one.name,
        value: plainFigure(one.money),
        processes: plainFigure(one.count),
      })),
      latest,
      ...(similar === undefined ? {} : { similarTenders: similar }),
      flags: flags && {
        counts: flags.counts.map(({ flag, flagged, clear, notComputable }) => ({
          flag,
          flagged: plainFigure(flagged),
          clear: plainFigure(clear),
          notComputable: plainFigure(notComputable),
        })),
        found: flags.found,
      },
      replies: repliesTo(request.replies, edition.manifest.lineage, { [role]: key }),
      all: url('search', lang, {}, { [role]: key }, 'json'),
    },
  };
}
