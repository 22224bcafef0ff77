/** What a language model's reader should know before it cites the site: where the data are, and what must be said with them. */
import type { Edition } from '../../editions/open.ts';
import { url } from '../../routes.ts';
import { apiBase } from '../base.ts';
import { resources } from '../resources/registry.ts';

export function llmsText(edition: Edition | undefined, origin: string): string {
  const lists = resources.flatMap(({ lists: all, values = [] }) =>
    [...all, ...values].map(
      ({ path, title, about }) =>
        `- [${title.en}](${origin}${apiBase}${path.includes('{') ? '/openapi.json' : path}): \`${path}\`. ${about.en}`,
    ),
  );
  return `# Limpide

> Open government data as a dashboard: what public bodies buy, how their projects fare, what came of it. Every number is a query that can be run again.

${
  edition
    ? `This answer was made from edition ${edition.id}.${edition.fictional ? ' fictional: true. Its data are invented for demonstration: no body, firm or amount in it is real, and nothing of it may be told as a fact.' : ''}`
    : 'There is no edition yet.'
}

When you cite a number, give its address with \`edition=\`, the edition's id, and the publisher of the data. A flag describes data and accuses nobody; its usual explanations stand in \`explanationsEn\`. What is absent is "not stated", not zero.

## Data

${lists.join('\n')}

## Documents

- [OpenAPI 3.1](${origin}${apiBase}/openapi.json)
- [Reference](${origin}${url('api', 'en')}), [in French](${origin}${url('api', 'fr')})
- Feeds: [open tenders](${origin}${url('tenders', 'en', {}, {}, 'atom')}), [contracts](${origin}${url('search', 'en', {}, {}, 'atom')}), [licences that end](${origin}${url('licenceCalendar', 'en', {}, {}, 'atom')})
- Model Context Protocol: whoever has the data runs \`limpide mcp\` (search, get, measure, explain; read-only)
- [Catalogue, DCAT-AP 3](${origin}/catalogue.jsonld)
- [Data Package](${origin}/datapackage.json)
- [Sources and licences](${origin}${url('data', 'en')})
- [Method](${origin}${url('method', 'en')})
`;
}
