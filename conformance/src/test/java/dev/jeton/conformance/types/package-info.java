/** Random annotated records: written, compiled with the processor, loaded, and held against what a tree of their document says. */
@org.jspecify.annotations.NullMarked
package dev.jeton.conformance.types;
