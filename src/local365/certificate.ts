import { generate } from 'selfsigned';
import { realNames } from './realNames.ts';

/** A certificate for the real names, made anew at each start and signed by nobody: only a browser told to ignore that believes it. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
  const names = [...Object.values(realNames).map((origin) => new URL(origin).hostname), 'localhost'];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'local365' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
