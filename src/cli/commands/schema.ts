// What is the JSON Schema of the format? The command `schema`, derived from the shapes that the reader uses.
import { toJsonSchema } from '@valibot/to-json-schema';
import {
  DatasetShape,
  EventRecordShape,
  QuoteShape,
  StanceShape,
} from '../../model/dataset-shape.ts';
import type { Effects, ExitCode } from '../effects.ts';

export async function schema(effects: Effects): Promise<ExitCode> {
  effects.out(`${JSON.stringify(buildSchema(), null, 2)}\n`);
  return 0;
}

export function buildSchema(): object {
  const { $schema, ...rest } = toJsonSchema(DatasetShape, {
    target: 'draft-2020-12',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const rules = RULES.get(valibotSchema);
      return rules === undefined ? undefined : { ...jsonSchema, ...rules };
    },
  });
  return {
    $schema,
    title: 'Stance graph, version 1',
    description:
      'Who took which stance toward whom, and the words it rests on. See docs/data-format.md for what a schema cannot say.',
    ...rest,
  };
}

// What `check-record.ts` knows beyond the shapes and a schema can still say.
const RULES: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [
    StanceShape,
    {
      if: { properties: { status: { const: 'withdrawn' } }, required: ['status'] },
      // biome-ignore lint/suspicious/noThenProperty: "then" is a keyword of JSON Schema; nothing awaits this object.
      then: { required: ['note'] },
      else: { properties: { evidence: { minItems: 1 } } },
    },
  ],
  [
    QuoteShape,
    {
      dependentRequired: { start: ['end'], end: ['start'] },
      not: { properties: { voice: { const: 'narration' } }, required: ['voice', 'speaker'] },
    },
  ],
  [EventRecordShape, { not: { required: ['exact'] } }],
]);
