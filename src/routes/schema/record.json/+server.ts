import { exportJsonSchema } from '#lib/domain/export/record-json-schema.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The JSON Schema of /record.json and of the files of single claims. */
export const GET: RequestHandler = () => Response.json(exportJsonSchema());
