/** Codecs in Jakarta REST. */
@NullMarked
package dev.jeton.jakarta.rest;

import org.jspecify.annotations.NullMarked;
