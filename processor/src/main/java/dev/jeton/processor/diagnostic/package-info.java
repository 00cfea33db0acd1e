/** What the processor can say: the catalogue of messages, where they are printed, and how they are collected. */
@NullMarked
package dev.jeton.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
