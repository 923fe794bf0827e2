import { UsageError } from '../usage.ts';
import { fetchPage, type Fetched } from './fetch-page.ts';
import { Forbidden, type Polite } from './polite.ts';
import { Unreachable } from './request.ts';

/** Fetches what an address has, and says where it leads on; what cannot be had is a wrong use of the command. */
export async function fetched(address: string, polite: Polite): Promise<Fetched> {
	try {
		const page = await fetchPage(polite, address);
		for (const { url, status } of page.answers.slice(0, -1))
			console.log(`${url} leads on (${status})`);
		if (page.answers.length > 1) console.log(`to ${page.url}`);
		if (page.status === 200) return page;
		throw new UsageError(`${page.url} answers with ${page.status}. Nothing was written.`);
	} catch (error) {
		if (!(error instanceof Unreachable) && !(error instanceof Forbidden)) throw error;
		const hint =
			error instanceof Unreachable && error.code === 'private'
				? ' With --private it is asked all the same.'
				: '';
		throw new UsageError(
			`${address} could not be fetched: ${error.message}.${hint} Nothing was written.`
		);
	}
}
