import { stringify } from 'yaml';
import type { DataFile } from '#lib/record/yaml.ts';
import type { Drafts } from './claimreview.ts';

/** The drafts as the files of a record; `topic` is the id of the topic file that they go into. */
export function draftFiles(drafts: Drafts, topic: string): DataFile[] {
	return [
		...[...drafts.parties].map(([id, party]) => file(`data/parties/${id}.yaml`, party)),
		...[...drafts.sources].map(([id, source]) => file(`data/sources/${id}.yaml`, source)),
		file(`data/topics/${topic}.yaml`, drafts.topic)
	];
}

/** Long lines stay whole, since a quotation is one line; nothing is written as an alias. */
function file(path: string, value: object): DataFile {
	return { path, text: stringify(value, { lineWidth: 0, aliasDuplicateObjects: false }) };
}
