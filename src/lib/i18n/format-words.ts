import type { FormatWords } from '#lib/formats/format.ts';
import type { Messages, ShareMessages } from './messages.ts';

/** The words of one language that files and references are written with. */
export function formatWords(core: Messages, share: ShareMessages): FormatWords {
	return {
		steps: core.attribution.steps,
		sourceKind: core.sourceKind,
		place: core.place,
		machine: core.machine.label,
		copied: share.cite.line,
		grounds: share.exports.grounds
	};
}
