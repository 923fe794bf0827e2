/** Where a line about progress goes: standard output, or what a test reads. */
interface Screen {
	isTTY?: boolean;
	write(text: string): unknown;
}

export interface ProgressLine {
	/** Says how far the work is. */
	show(done: number, of: number): void;
	/** Ends the line. */
	end(): void;
}

/**
 * Says how far a long piece of work is: on a terminal in one line that is written over, elsewhere, as
 * in a log, in a new line at each quarter.
 */
export function progressLine(
	screen: Screen,
	words: (done: number, of: number) => string
): ProgressLine {
	let quarter = 0;
	let open = false;
	return {
		show(done, of) {
			if (screen.isTTY) {
				screen.write(`\r\x1b[K${words(done, of)}`);
				open = true;
				return;
			}
			const now = Math.floor((4 * done) / of);
			if (now === quarter) return;
			quarter = now;
			screen.write(`${words(done, of)}\n`);
		},
		end() {
			if (open) screen.write('\n');
			open = false;
		}
	};
}
