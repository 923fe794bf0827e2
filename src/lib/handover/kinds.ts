/** What the system may hand to the desk: the kinds of files that it reads, with the ends of their names. */
export const HANDED_KINDS: Readonly<Record<string, readonly string[]>> = {
	'text/html': ['.html', '.htm', '.xhtml'],
	'text/plain': ['.txt'],
	'application/pdf': ['.pdf'],
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
	'application/vnd.oasis.opendocument.text': ['.odt'],
	'application/rtf': ['.rtf'],
	'application/epub+zip': ['.epub'],
	'message/rfc822': ['.eml'],
	'text/vtt': ['.vtt'],
	'application/x-subrip': ['.srt'],
	'multipart/related': ['.mhtml', '.mht'],
	'application/warc': ['.warc'],
	'application/wacz': ['.wacz'],
	'application/zip': ['.zip']
};

/** Names of the fields in which the system shares. */
export const SHARED = { title: 'title', text: 'text', url: 'url', files: 'files' } as const;
