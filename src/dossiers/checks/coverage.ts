/** The matrix is whole: one cell for each issue and actor, silences written out, and no statement of another actor in it. */
import type { CheckContext } from './check.ts';

export function checkCoverage({ files, fault }: CheckContext): void {
  const speakers = new Map(files.statements.map(({ id, speaker }) => [id, speaker]));
  const cells = new Set<string>();
  for (const [index, { issue, actor, stance, statements }] of files.positions.entries()) {
    const cell = `${issue} × ${actor}`;
    if (cells.has(cell))
      fault('positions', [index], `the cell ${cell} is there twice`, 'Keep one of the two');
    cells.add(cell);
    if (stance === 'notStated' && statements.length > 0)
      fault(
        'positions',
        [index, 'stance'],
        `the cell ${cell} says that nothing is stated, and names ${statements.join(', ')}`,
        'Give a stance (unclear, if the words do not tell), or take the statements out',
      );
    if (stance !== 'notStated' && statements.length === 0)
      fault(
        'positions',
        [index, 'stance'],
        `the cell ${cell} has a stance and no statement`,
        'Name the statement that it rests on, or write stance: notStated',
      );
    for (const [place, id] of statements.entries()) {
      const speaker = speakers.get(id);
      if (speaker !== undefined && speaker !== actor)
        fault(
          'positions',
          [index, 'statements', place],
          `${id} was said by ${speaker}, not by ${actor}`,
          'Name a statement of this actor',
        );
    }
  }
  for (const { id: issue } of files.issues)
    for (const { id: actor, part } of files.actors.people)
      if (part === 'actor' && !cells.has(`${issue} × ${actor}`))
        fault(
          'positions',
          [],
          `the cell ${issue} × ${actor} is absent`,
          `Write it; when the source says nothing: { issue: ${issue}, actor: ${actor}, stance: notStated, statements: [] }`,
        );
}
