/** What codecs and views of an object share: the loop over its members, their masks, their constants. */
@NullMarked
package dev.jeton.processor.emit.member;

import org.jspecify.annotations.NullMarked;
