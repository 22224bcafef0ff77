/** OC4IDS 0.9 (Open Contracting for Infrastructure): a package of projects in JSON; each project is a snapshot of the package's day. */
import { z } from 'zod';
import { LimpideError } from '../../kernel/errors.ts';
import { type ContractLink, deliverSnapshot, type ProjectSnapshot } from '../project/snapshot.ts';
import type { Source } from '../source.ts';
import { objectsOfProjects } from './scan.ts';

const value = z.object({ amount: z.number(), currency: z.string().optional() }).partial();
const instant = z.string();

/** What is read of a project; other members are left in the original. */
const projectSchema = z.object({
  id: z.string().min(1),
  updated: instant.optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  status: z.string().optional(),
  sector: z.array(z.string()).optional(),
  period: z.object({ startDate: instant, endDate: instant }).partial().optional(),
  budget: z.object({ amount: value, approvalDate: instant }).partial().optional(),
  publicAuthority: z.object({ id: z.string(), name: z.string() }).partial().optional(),
  completion: z.object({ endDate: instant, finalValue: value }).partial().optional(),
  contractingProcesses: z
    .array(z.object({ summary: z.object({ ocid: z.string(), title: z.string() }).partial() }).partial())
    .optional(),
});

/** Codes of projectStatus that mean the same here; others are not mapped. */
const statuses = new Map<string, ProjectSnapshot['status']>([
  ['identification', 'planned'],
  ['preparation', 'planned'],
  ['implementation', 'active'],
  ['completion', 'active'],
  ['completed', 'completed'],
  ['cancelled', 'cancelled'],
]);

function dayOf(text: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
}

function snapshotOf(
  project: z.infer<typeof projectSchema>,
  published: string | undefined,
): ProjectSnapshot | undefined {
  const asOf = dayOf(project.updated) ?? published;
  if (asOf === undefined) return undefined;
  const cost = project.completion?.finalValue ?? project.budget?.amount;
  const links = (project.contractingProcesses ?? []).flatMap(({ summary }): ContractLink[] =>
    summary?.ocid === undefined ? [] : [{ ocid: summary.ocid, title: summary.title }],
  );
  return {
    projectId: project.id,
    publisherId: project.id,
    series: `oc4ids ${/^oc4ids-[a-z0-9]{6}/.exec(project.id)?.[0] ?? 'without prefix'}`,
    complete: false,
    asOf,
    publishedOn: published,
    title: project.title,
    description: project.description,
    organization: project.publicAuthority?.name,
    organizationId: project.publicAuthority?.id,
    sector: project.sector?.[0],
    status: statuses.get(project.status ?? ''),
    currency: cost?.currency,
    cost: cost?.amount === undefined ? undefined : String(cost.amount),
    start: dayOf(project.period?.startDate),
    end: dayOf(project.completion?.endDate) ?? dayOf(project.period?.endDate),
    links,
  };
}

export const oc4idsSource: Source = {
  id: 'oc4ids',
  recognizes(_name, head) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    return /^(?:\xef\xbb\xbf)?\s*\{/.test(text) && /"projects"\s*:\s*\[/.test(text) && /"oc4ids-/.test(text);
  },
  async read(input, sink) {
    const parts: Buffer[] = [];
    for await (const chunk of input.open()) parts.push(Buffer.from(chunk));
    const bytes = Buffer.concat(parts);
    const found = objectsOfProjects(bytes);
    if (found === undefined)
      throw new LimpideError('badInput', `${input.name} has no list "projects" that can be read.`);
    const published = dayOf(/"publishedDate"\s*:\s*"([^"]+)"/.exec(found.before)?.[1]);
    for (const place of found.places) {
      const raw = bytes.toString('utf8', place.offset, place.offset + place.length);
      const reject = (reason: 'malformed' | 'badValue' | 'missingKey', detail: string): void =>
        sink.reject({ kind: 'projectSnapshot', reason, detail, place, raw: raw.slice(0, 65_536) });
      let json: unknown;
      try {
        json = JSON.parse(raw);
      } catch {
        reject('malformed', 'This project is not JSON.');
        continue;
      }
      const parsed = projectSchema.safeParse(json);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        reject('badValue', `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as OC4IDS says'}`);
        continue;
      }
      const snapshot = snapshotOf(parsed.data, published);
      if (snapshot === undefined) reject('missingKey', 'Neither the project nor its package has a date.');
      else deliverSnapshot(sink, snapshot, place);
    }
    return {
      format: 'OC4IDS project package',
      ...(published === undefined ? {} : { publishedDate: published }),
    };
  },
};
