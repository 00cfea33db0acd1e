package dev.jeton.processor.extract;

import javax.lang.model.element.TypeElement;

/**
 * Where a type is read.
 *
 * @param owner the annotated type
 * @param property its property that has the type, by its name in Java
 */
record Site(TypeElement owner, String property) {}
