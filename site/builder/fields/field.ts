import type { TemplateResult } from 'lit';
import { getAt, isObject } from '../json-edit.js';
import type { Field } from '../schema-form.js';
import type { FieldContext, FieldPlace } from './context.js';
import { renderList } from './list.js';
import { renderAnnotated, renderGroup } from './object.js';
import { renderReference } from './reference.js';
import { renderSimple } from './simple.js';

/** Renders a field of any type. */
export function renderField(
  context: FieldContext,
  place: FieldPlace,
  field: Field,
): TemplateResult {
  switch (field.type) {
    case 'object':
      return renderGroup(context, place, field);
    case 'list':
      return renderList(context, place, field);
    case 'reference':
      return renderReference(context, place, field);
    case 'annotated':
      return isObject(getAt(context.document, place.path))
        ? renderGroup(context, place, field.inline)
        : renderAnnotated(context, place);
    default:
      return renderSimple(context, place, field);
  }
}
