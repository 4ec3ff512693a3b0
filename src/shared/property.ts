import type { PropertyDeclaration, ReactiveElement } from 'lit';
import { isPresent } from './normalize-property.js';

/** Declares a reactive property. Lit's own decorator is larger: it also serves standard decorators. */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** Options of a boolean property. */
export const presence: PropertyDeclaration = { converter: isPresent };
