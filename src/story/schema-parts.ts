/** What a schema of valibot is made of. */
import type * as v from 'valibot';

export function unwrap(entry: v.GenericSchema): v.GenericSchema {
  return isType<v.ExactOptionalSchema<v.GenericSchema, undefined>>(entry, 'exact_optional') ? entry.wrapped : entry;
}

export function isType<S extends v.GenericSchema>(schema: v.GenericSchema, type: S['type']): schema is S {
  return schema.type === type;
}
