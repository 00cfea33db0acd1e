/** Codecs in Spring: message converters, reactive codecs, and what configures them in Boot. */
@NullMarked
package dev.jeton.spring;

import org.jspecify.annotations.NullMarked;
