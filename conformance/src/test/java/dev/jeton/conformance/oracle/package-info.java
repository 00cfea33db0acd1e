/** Two other readings of JSON, to hold Jeton's against: Jackson's, and one that is so plain that it can be seen to be right. */
@org.jspecify.annotations.NullMarked
package dev.jeton.conformance.oracle;
