/// <reference lib="webworker" />
import { judge } from '#lib/compare/wording/view.ts';
import type { WordingReply, WordingRequest } from './wording-messages.ts';

/** A thin wrapper, so that long texts are compared while the page stays usable. */

const reply = (message: WordingReply) => self.postMessage(message);

self.onmessage = ({ data: { id, original, quotation, langs } }: MessageEvent<WordingRequest>) => {
	try {
		reply({ kind: 'judged', id, judgement: judge(original, quotation, langs) });
	} catch {
		reply({ kind: 'failed', id });
	}
};
