/** Types with codecs that their users wrote, named in every way there is. */
@NullMarked
package dev.jeton.integration.own;

import org.jspecify.annotations.NullMarked;
