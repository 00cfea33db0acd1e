/** Changes to a document that change nothing. */
@org.jspecify.annotations.NullMarked
package dev.jeton.conformance.properties;
