import { languageOf } from '../../lexicon/language.ts';
import type { FileReader, FileReading, FileRefusal } from '../file.ts';
import { textOfPages } from '../pdf/text-of-pages.ts';
import { pictureTypeOf, pixelsOf } from './kinds.ts';
import { linesOfPicture } from './lines.ts';
import { machineText } from './machine-text.ts';
import { MOST_PIXELS } from './scale.ts';

/** Reads a picture of a page, once a program has read its words; before that it says that it has none. */
export const readPicture: FileReader = ({ bytes }, { pictures, onProgress = () => true }) => {
	const kind = pictureTypeOf(bytes);
	if (!kind?.isRead) return refused({ code: 'picture-kind' });
	const size = pixelsOf(bytes);
	if (!size || size.width === 0 || size.height === 0) return refused({ code: 'damaged' });
	if (size.width * size.height > MOST_PIXELS) {
		return refused({ code: 'out-of-bounds', what: 'pixels' });
	}
	const picture = pictures?.get(1);
	if (!picture) return refused({ code: 'no-text', pages: [1] });
	const pages = [linesOfPicture(picture, 0)];
	if (pages[0]!.length === 0) return refused({ code: 'no-text' });
	const { text, aside, labels, notes } = textOfPages(pages, null);
	onProgress(1);
	return Promise.resolve<FileReading>({
		kind: 'read',
		file: {
			...{ kind: 'picture', mediaType: kind.type, text, aside },
			// A picture by itself has no pages to name.
			places: [],
			facts: {
				...{ title: null, publisher: null, authors: [], published: null, url: null },
				language: languageOf(text)
			},
			notices: [
				{ code: 'read-by-machine', pages: [...labels] },
				...(notes > 0 ? [{ code: 'set-aside', what: 'notes', count: notes } as const] : [])
			],
			machine: machineText(pages, null)
		}
	});
};

const refused = (why: FileRefusal) => Promise.resolve<FileReading>({ kind: 'refused', why });
