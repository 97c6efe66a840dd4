/*
 * Writes dist/wording.schema.json, a JSON Schema of what a page may write as its own words, from the types in
 * src/wording/page-json.ts. Its root is a kit's JSON; a widget's is `#/definitions/CardJson` and so on.
 */
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

const schema = createGenerator({
  path: 'src/wording/page-json.ts',
  tsconfig: 'tsconfig.json',
  skipTypeCheck: true,
}).createSchema('*');
schema.title = 'Own words for rupture-repair';
schema.$ref = '#/definitions/KitJson';
writeFileSync('dist/wording.schema.json', `${JSON.stringify(schema)}\n`);
