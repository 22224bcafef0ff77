import { describe, expect, it } from 'vitest';
import { LimpideError } from '../kernel/errors.ts';
import { printTemplate } from './template.ts';

function printed(what: string): string {
  let text = '';
  printTemplate(
    what,
    {},
    {
      out: (line) => {
        text += line;
      },
      note: () => {},
    },
  );
  return text;
}

describe('limpide template', () => {
  it('prints the heading and lines of an observations CSV', () => {
    expect(printed('observations').split('\n')[0]).toContain('indicator,area,');
  });
  it('prints the columns of the CSV of project snapshots', () => {
    expect(printed('projects').split('\n')[0]).toContain('project_id,title,organization,as_of,');
  });
  it('says which templates there are', () => {
    expect(() => printed('recipes')).toThrow(LimpideError);
    expect(() => printed('recipes')).toThrow('The templates are: observations, projects.');
  });
});
