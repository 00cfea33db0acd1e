/**
 * The five ways in which generated code meets a document, and the documents: our own, and those of a suite that a user points at.
 */
@org.jspecify.annotations.NullMarked
package dev.jeton.conformance;
