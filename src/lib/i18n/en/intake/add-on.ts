/** What the extension says in the browser's own menus. */
export const addOn = {
	name: 'Bring to my desk',
	description:
		'Hands the page in front of you to your own desk, as you see it, at the press of a button.',
	cannot: 'This page lets no extension in. Save it as a file and choose that at the desk.'
};
