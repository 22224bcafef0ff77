import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../replies/schema.ts';
import { Replies } from './replies.tsx';

const reply: Reply = {
  id: 'a-1',
  lineage: 'demo',
  date: '2026-02-01',
  from: { body: 'Town of Épinette', role: 'Clerk' },
  answers: [{ flag: 'R011' }],
  language: 'en',
  text: 'It was <another> street.\n\nThe need came later.',
  source: { received: '2026-02-03', how: 'letter' },
};

describe('a reply beside what it answers', () => {
  const html = render(<Replies replies={[reply]} page="/fr/contrats/ocds-fictif-7" lang="fr" />);

  it('is quoted as given, in its own language', () => {
    expect(html).toContain(
      '<blockquote lang="en"><p>It was &lt;another> street.</p><p>The need came later.</p></blockquote>',
    );
    expect(html).toContain('Texte en anglais');
  });

  it('is dated and signed by a role', () => {
    expect(html).toContain('Réponse\u00a0: Town of Épinette');
    expect(html).toContain('Clerk, le 1er\u00a0février 2026');
    expect(html).toContain('reçue par lettre, 3 février 2026');
  });

  it('leads to the form, which knows the page', () => {
    expect(html).toContain('href="/fr/reponses?page=%2Ffr%2Fcontrats%2Focds-fictif-7#send"');
    expect(render(<Replies replies={[]} page="/en/buyers/a" lang="en" />)).toContain('Send a reply');
  });
});
