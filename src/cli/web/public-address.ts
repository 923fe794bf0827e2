import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A name leads to a machine that is not on the public network. */
export class PrivateAddress extends Error {}

/** Whether an address of the network is one that anybody may reach; those of the machine and of its house are not. */
export function isPublic(address: string): boolean {
	return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/**
 * Looks a name up and refuses it where any of its addresses is private: the connection is made to one of
 * those that were looked at, so that a name that changes its mind gains nothing.
 */
export const publicLookup: LookupFunction = (host, options, done) => {
	resolve(host, { ...options, all: true }, (error, addresses) => {
		if (error) return done(error, []);
		const refused = addresses.find(({ address }) => !isPublic(address));
		if (refused) {
			return done(new PrivateAddress(`${host} is ${refused.address}, which is private`), []);
		}
		answer(addresses, options.all === true, done);
	});
};

function answer(
	addresses: LookupAddress[],
	all: boolean,
	done: Parameters<LookupFunction>[2]
): void {
	const [first] = addresses;
	if (all || !first) done(null, addresses);
	else done(null, first.address, first.family);
}
