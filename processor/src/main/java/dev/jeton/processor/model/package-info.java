/**
 * What a codec is to look like, as records of JavaPoet names: the result of resolving and the only thing that emitters see.
 * Nothing here knows javac's elements and types, so a model can be written by hand in a test.
 */
@NullMarked
package dev.jeton.processor.model;

import org.jspecify.annotations.NullMarked;
