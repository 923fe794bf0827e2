import { rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, TSTInfo } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificatesIn, fromBase64 } from '#lib/evidence/pem.ts';
import type { TokenFault } from '#lib/evidence/timestamp.ts';
import { Authority, hasOpenssl, POLICY, type Signer } from '../../../tests/support/authority.ts';
import { SHA256 } from './algorithms.ts';
import { nonceFrom, requestFor } from './request.ts';
import { verifyResponse, type Expected } from './verify.ts';

/** Answers of authorities that openssl makes here, and of forgers. */
const ROOT = '5a'.repeat(32);
const nonce = nonceFrom(randomBytes(8));

describe.skipIf(!hasOpenssl)(
	`the answer of an authority${hasOpenssl ? '' : ' (not tested: openssl is not installed here)'}`,
	() => {
		let authority: Authority;
		let other: Authority;
		let signer: Signer;
		let good: Buffer;

		beforeAll(() => {
			authority = new Authority();
			other = new Authority();
			signer = authority.signer('one');
			good = authority.answer(requestFor(ROOT, nonce), signer);
		}, 60_000);
		afterAll(() => {
			for (const one of [authority, other]) rmSync(one.folder, { recursive: true });
		});

		const trusted = (one: Authority) => certificatesIn(one.pem).map((text) => fromBase64(text)!);
		const verify = (response: Uint8Array<ArrayBuffer>, more: Partial<Expected> = {}) =>
			verifyResponse(response, { root: ROOT, trusted: trusted(authority), ...more });
		const codeOf = async (response: Buffer, more: Partial<Expected> = {}) => {
			const found = await verify(Uint8Array.from(response), more);
			return found.kind === 'fault' ? found.fault.code : found.kind;
		};

		/** What a token says, in the words of a forger. */
		const info = (given: Partial<TSTInfo> = {}) =>
			new Uint8Array(
				AsnConvert.serialize(
					new TSTInfo({
						version: 1,
						policy: POLICY,
						messageImprint: new MessageImprint({
							hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256, parameters: null }),
							hashedMessage: new OctetString(Buffer.from(ROOT, 'hex'))
						}),
						serialNumber: Uint8Array.of(7).buffer,
						genTime: new Date('2025-06-01T12:00:00Z'),
						...given
					})
				)
			);

		test('is verified, with its time, policy and signer, by this program and by openssl', async () => {
			const found = await verify(Uint8Array.from(good), { nonce, policy: POLICY, now: new Date() });
			expect(found).toMatchObject({
				kind: 'vouched',
				policy: POLICY,
				signer: 'Fennbrook Time one',
				serial: expect.stringMatching(/^[0-9a-f]+$/) as string,
				time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string
			});
			expect(authority.verifies(good, ROOT)).toBe(true);
		});

		test('of keys of RSA is verified, and by the signer’s own certificate', async () => {
			const rsa = new Authority('Root of RSA', 'RSA');
			const response = rsa.answer(requestFor(ROOT, nonce), rsa.signer('two', { algorithm: 'RSA' }));
			expect(await codeOf(response, { trusted: trusted(rsa) })).toBe('vouched');
			rmSync(rsa.folder, { recursive: true });
		});

		test('made by a forger’s way of writing, but with the key, is as good', async () => {
			expect(await codeOf(authority.forge(info(), signer))).toBe('vouched');
		});

		test.each<[string, TokenFault['code'], () => Buffer, Partial<Expected>?]>([
			['for another root', 'token-other-root', () => good, { root: 'a5'.repeat(32) }],
			[
				'with another number of the asker',
				'token-other-nonce',
				() => good,
				{ nonce: nonceFrom(randomBytes(8)) }
			],
			[
				'without the number of the asker',
				'token-other-nonce',
				() => authority.forge(info(), signer),
				{ nonce }
			],
			['under another policy', 'token-other-policy', () => good, { policy: '1.2.3' }],
			['of the future', 'token-ahead', () => good, { now: new Date('2020-01-01') }],
			[
				'by an authority of the same name that is not trusted',
				'token-foreign',
				() => other.answer(requestFor(ROOT, nonce), other.signer('one'))
			],
			[
				'that is self-made',
				'token-foreign',
				() => {
					const own = new Authority('Fennbrook Time one');
					return own.answer(requestFor(ROOT, nonce), own.signer('one'));
				}
			],
			[
				'by a signer whose certificate had run out',
				'token-out-of-date',
				() => authority.forge(info(), authority.signer('old', { to: '20250101000000Z' }))
			],
			[
				'that is put back before the signer was',
				'token-out-of-date',
				() => authority.forge(info({ genTime: new Date('2009-01-01') }), signer)
			],
			...(['mail', 'both', 'binding-nothing'] as const).map(
				(purpose): [string, TokenFault['code'], () => Buffer] => [
					`by a certificate for ${purpose}`,
					'token-not-for-time',
					() => authority.forge(info(), authority.signer(purpose, { purpose }))
				]
			),
			[
				'without what binds the certificate',
				'token-unreadable',
				() => authority.forge(info(), signer, [])
			],
			[
				'without the certificate',
				'token-no-signer',
				() => authority.forge(info(), signer, ['-cades', '-nocerts'])
			],
			[
				'over a hash of another kind',
				'token-weak-hash',
				() =>
					authority.forge(
						info({
							messageImprint: new MessageImprint({
								hashAlgorithm: new AlgorithmIdentifier({ algorithm: '1.3.14.3.2.26' }),
								hashedMessage: new OctetString(Buffer.from(ROOT, 'hex'))
							})
						}),
						signer
					)
			],
			[
				'that says something else',
				'token-unreadable',
				() => authority.forge(Buffer.from('text'), signer)
			],
			['that is cut off', 'token-unreadable', () => good.subarray(0, -1)],
			['with more behind it', 'token-unreadable', () => Buffer.concat([good, Buffer.of(0)])],
			['that is empty', 'token-unreadable', () => Buffer.of()],
			['that refuses', 'token-refused', () => Buffer.from('30053003020102', 'hex')],
			['of lists in lists', 'token-unreadable', () => Buffer.alloc(50_000, '3080', 'hex')],
			['that is large', 'token-unreadable', () => Buffer.alloc(5_000_000, '0500', 'hex')]
		])('%s is refused: %s', async (_, code, response, more) => {
			expect(await codeOf(response(), more)).toBe(code);
		});

		test('with any one byte changed is refused, or says the same', async () => {
			const whole = await verify(Uint8Array.from(good));
			let refused = 0;
			for (let i = 0; i < good.length; i++) {
				const changed = Uint8Array.from(good);
				changed[i]! ^= 1 << (i % 8);
				const found = await verify(changed);
				if (found.kind === 'fault') refused++;
				else expect(found).toEqual(whole);
			}
			// The rest is the certificate of the root, which the one that is kept stands for.
			expect(refused).toBeGreaterThan(good.length / 2);
		}, 240_000);
	}
);
