/** Deadlines of a pasted table: what stands in the column whose heading promises one. */

/** A heading under which the time to act stands: 整改期限, 截止日期, 最晚完成时间. */
const HEADING =
  /^(?:(?:整改|处理|处置|完成|办结|反馈|提交|补正|改正|修改|变更|核验|最[晚迟后]|要求|限定|规定|截[止至])[\u4e00-\u9fff]{0,6}(?:期限?|时限|时间|日期?|截止)|截[止至](?:时间|日期|日)?|限期|期限|时限|(?:rectification |final )?(?:deadline|due(?: date| by| on)?)|(?:rectify|complete|fix|act) by)(?: ?\([^()]*\))?$/i;

/** Times of what was already done, or of something else that ends. */
const ELSEWHERE = /有效期|到期|备案(?:时间|日期)|审核|^(?:提交|完成|变更|核验|反馈)(?:时间|日期)$/;

const isHeading = (cell: string): boolean => HEADING.test(cell) && !ELSEWHERE.test(cell);

const isRow = (cells: readonly string[] | undefined): cells is string[] =>
  cells !== undefined && cells.length > 1;

const isBlank = (cells: readonly string[] | undefined): boolean =>
  cells?.every((cell) => cell === '') ?? false;

/** --- | :---: : the line under a Markdown table's head. */
const isRule = (cells: readonly string[]): boolean => cells.every((cell) => /^[:\- ]*$/.test(cell));

/** The cells under one heading: the rows that follow without a line of another kind between. */
const cellsUnder = (rows: readonly string[][], head: number, column: number): string[] => {
  const width = rows[head]?.length ?? 0;
  const cells: string[] = [];
  for (let i = head + 1; i < rows.length; i++) {
    const row = rows[i];
    if (isBlank(row)) continue;
    if (!isRow(row)) break;
    // A cell that spans rows above leaves the later ones short: columns are then counted from the right.
    const cell = row.length < width ? row[column - width + row.length] : row[column];
    if (!isRule(row) && cell) cells.push(cell);
  }
  return cells;
};

/**
 * The texts of all cells in which a table of the notice names a time to act by.
 * @param rows lines with their cells, as `cellsOf` of prepare.ts gives them
 */
export const deadlineCells = (rows: readonly string[][]): string[] =>
  rows.flatMap((cells, head) =>
    isRow(cells)
      ? cells.flatMap((cell, column) => {
          if (!isHeading(cell)) return [];
          const under = cellsUnder(rows, head, column);
          // Two columns: the heading stands at the left of what it heads.
          const beside = cells[column + 1];
          return cells.length === 2 && beside && !isHeading(beside) ? [beside] : under;
        })
      : [],
  );
