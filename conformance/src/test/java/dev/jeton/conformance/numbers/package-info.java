/** Numbers through codecs and views, against the JDK and Jackson. */
@org.jspecify.annotations.NullMarked
package dev.jeton.conformance.numbers;
