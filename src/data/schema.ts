import type { Place } from './place.js';

/** Reads values that a document may give as `In`, and returns them as `Out`. */
export interface Schema<In = unknown, Out = unknown> {
  /** Returns null if nothing can be used, after noting why. */
  readonly read: (value: unknown, place: Place) => Out | null;
  /** Input for the JSON Schema. A schema shares it with those that are derived from it. */
  readonly shape: Shape;
  /** Never set: carries a type for {@link Input}. */
  readonly input?: In;
}

/** Accepted values, as far as JSON Schema can describe them. */
export type Shape =
  | { readonly type: 'string' | 'number' | 'boolean' }
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'object'; readonly fields: Fields }
  | { readonly type: 'list'; readonly item: Schema; readonly least: number }
  | { readonly type: 'either'; readonly options: readonly Schema[] };

/** The fields of an object, by name. */
export type Fields = Readonly<Record<string, Schema | Optional>>;

/** A field that may be absent. */
export type Optional<Wrapped extends Schema = Schema> = Wrapped & { readonly isOptional: true };

/** The type a document gives for a schema. */
export type Input<From> = From extends Schema<infer In> ? In : never;

/** The type a schema returns. */
export type Output<From> = From extends Schema<unknown, infer Out> ? Out : never;

// Mapped over the fields themselves, so that editors show the comment of each field.
type Inputs<All> = { -readonly [Key in keyof All]: Input<All[Key]> };
type Outputs<All> = { -readonly [Key in keyof All]: Output<All[Key]> };
type Flat<Type> = { [Key in keyof Type]: Type[Key] };

type OptionalKeys<All> = {
  [Key in keyof All]: All[Key] extends Optional ? Key : never;
}[keyof All];
type OptionalFields<All> = Pick<All, OptionalKeys<All>>;
type RequiredFields<All> = Pick<All, Exclude<keyof All, OptionalKeys<All>>>;

/** A schema of an object. An interface, so that declaration files list its fields once. */
export interface ObjectSchema<All extends Fields> extends Schema<
  Flat<Inputs<RequiredFields<All>> & Partial<Inputs<OptionalFields<All>>>>,
  Flat<Outputs<RequiredFields<All>> & Partial<Outputs<OptionalFields<All>>>>
> {
  readonly shape: { readonly type: 'object'; readonly fields: All };
}

/** A schema that accepts what `From` accepts, and makes something else of it. */
export interface Derived<From extends Schema, Out> extends Schema<Input<From>, Out> {
  readonly shape: From['shape'];
}
