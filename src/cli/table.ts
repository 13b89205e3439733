/** Lays rows out under each other, numbers to the right; every row has the columns of the first. */
export function layOut(rows: readonly (readonly (string | number | null)[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return typeof cell === 'number' ? String(cell).padStart(width) : (cell ?? '').padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
