/** How the two lights of a project are made, and what they do not say. */
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Contents, ProseSections } from '../../ui/prose.tsx';
import type { Page } from '../page.ts';
import { text as listText } from '../projects/text.ts';
import { text } from './text.ts';

export const projectMethod: Page = {
  route: 'projectMethod',
  section: 'projects',
  formats: [],

  async html({ lang }) {
    const words = text[lang];
    const links = {
      gap: url('projectGap', lang),
      absent: url('projectAbsent', lang),
      documented: url('documentedProjects', lang),
    };
    return {
      title: words.title,
      description: words.description,
      canonical: url('projectMethod', lang),
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: listText[lang].crumb, href: url('projects', lang) }]}
              here={words.title}
            />
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            <Contents label={words.contents} sections={words.sections} />
          </section>
          <ProseSections sections={words.sections} links={links} />
        </>
      ),
    };
  },
};
