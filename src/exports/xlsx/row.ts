/** A row of a list as a row of a spreadsheet, written as SQL: the engine makes the text, JavaScript only packs it. */
import { type ExportColumn, type ExportFacts, flatCell } from '../formats.ts';

/** A cell holds no more (ECMA-376 leaves it open; Excel's limit): a longer text is cut. */
export const longestCell = 32_767;

/** Characters that XML 1.0 cannot hold are left out; line breaks are written so that one line stays one row. */
function escaped(text: string): string {
  const clean = `regexp_replace(${text}, '[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{FFFE}\\x{FFFF}]', '', 'g')`;
  const plain = `left(${clean}, ${longestCell})`;
  const amp = `replace(replace(replace(${plain}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')`;
  return `replace(replace(${amp}, chr(10), '&#10;'), chr(13), '&#13;')`;
}

function inline(text: string): string {
  return `'<c t="inlineStr"><is><t xml:space="preserve">' || ${text} || '</t></is></c>'`;
}

function cell(column: ExportColumn): string {
  const value = flatCell(column);
  const empty = (made: string): string => `coalesce(${made}, '<c/>')`;
  switch (column.kind) {
    case 'count':
    case 'number':
    case 'money':
      return empty(`'<c><v>' || ${value}::varchar || '</v></c>'`);
    case 'truth':
      return empty(`'<c t="b"><v>' || ${value}::integer::varchar || '</v></c>'`);
    case 'day':
    case 'instant':
      return empty(inline(`${value}::varchar`));
    default:
      return empty(
        `if(regexp_matches(${value}, '[&<>\\x00-\\x1F\\x{FFFE}\\x{FFFF}]') or strlen(${value}) > ${longestCell}, ${inline(escaped(value))}, ${inline(value)})`,
      );
  }
}

/** An SQL expression that gives `<row>…</row>`. The mark of fictional data is a column that only the file has. */
export function xlsxRow(columns: readonly ExportColumn[], { fictional }: ExportFacts): string {
  const cells = columns.map((one) =>
    fictional && one.name === 'fictional' ? `'<c t="b"><v>1</v></c>'` : cell(one),
  );
  return [`'<row>'`, ...cells, `'</row>'`].join(' || ');
}
