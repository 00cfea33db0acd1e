/** {@link dev.jeton.annotation.Json} and, nested in it, everything that says how a type looks as JSON. */
package dev.jeton.annotation;
