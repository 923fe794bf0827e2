import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site: its body, what it sends with it. */
interface Given {
	html: string;
	headers?: OutgoingHttpHeaders;
}

/** Another site than the one under test, with these pages. */
export async function otherSite(pages: Record<string, Given>) {
	const server = createServer((request, response) => {
		const given = pages[request.url ?? ''];
		response.writeHead(given ? 200 : 404, {
			'content-type': 'text/html; charset=utf-8',
			...given?.headers
		});
		response.end(given?.html ?? '');
	});
	await new Promise<void>((done) => server.listen(0, done));
	return {
		origin: `http://localhost:${(server.address() as AddressInfo).port}`,
		stop: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}

/** An article as only a member sees it: put together by a program, a part of it in a shadow root. */
export const MEMBERS_PAGE = `<!doctype html><html lang="en"><head><title>The roof of the old hall</title>
<link rel="canonical" href="https://thief.example/other"></head><body>
<nav><a href="/">Home</a></nav><article><h1>The roof of the old hall</h1>
<p>The council of Harbour Town voted on Monday to keep the library in the old hall open for another year.</p>
<p id="said"></p><members-only><p slot="more">Quay Builders did not respond to a request for comment.</p></members-only>
<p style="display:none">Words that nobody sees stand here, and they are long enough to be a paragraph.</p>
<form><input name="token" value="secret-token"></form></article>
<script>
document.getElementById('said').textContent = '“The roof leaks in every storm,” said Jane Holt, who has run the lending desk since the hall was built.';
customElements.define('members-only', class extends HTMLElement {
	connectedCallback() {
		this.attachShadow({ mode: 'open' }).innerHTML = '<p>“The roof was mended in May,” said Omar Reed, who speaks for the council of the town.</p><slot name="more"></slot>';
	}
});
</script></body></html>`;
