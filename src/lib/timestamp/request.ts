import { OctetString } from '@peculiar/asn1-schema';
import { MessageImprint, TimeStampReq, TimeStampReqVersion } from '@peculiar/asn1-tsp';
import { AlgorithmIdentifier } from '@peculiar/asn1-x509';
import { fromHex, type Bytes } from '#lib/evidence/bytes.ts';
import { SHA256 } from './algorithms.ts';
import { written } from './der.ts';

/** A number of chance as it stands in a request: neither below zero nor shorter than it is. */
export const nonceFrom = (chance: Uint8Array): Bytes => Uint8Array.of(0x01, ...chance);

/** What an authority is asked (RFC 3161 §2.4.1): the root, a number of the asker's chance, and its certificates. */
export function requestFor(root: string, nonce: Bytes, policy?: string): Bytes {
	return written(
		new TimeStampReq({
			version: TimeStampReqVersion.v1,
			messageImprint: new MessageImprint({
				hashAlgorithm: new AlgorithmIdentifier({ algorithm: SHA256, parameters: null }),
				hashedMessage: new OctetString(fromHex(root))
			}),
			...(policy === undefined ? {} : { reqPolicy: policy }),
			nonce: nonce.buffer,
			certReq: true
		})
	);
}
