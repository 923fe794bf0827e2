/**
 * CSV as RFC 4180 writes it: CR LF after every row, quotation marks around cells that need them and
 * doubled inside. With `mark`, U+FEFF stands first, by which spreadsheets know the file as UTF-8 and
 * show Arabic as Arabic.
 */
export function csv(rows: readonly (readonly string[])[], options: { mark: boolean }): string {
	const text = rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
	return options.mark ? `\uFEFF${text}` : text;
}

function cell(text: string): string {
	const safe = disarm(text);
	return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Semicolons and tabs too: where they separate, an unquoted one would let a formula begin behind it.
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** What spreadsheets take for the beginning of a formula, the full-width forms included. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Puts an apostrophe before a text that a spreadsheet would run (OWASP, "CSV injection"). */
function disarm(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes away the apostrophe that a cell was given on writing, and no other. */
export function rearm(text: string): string {
	return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
