/** Types with codecs in an index, as a user's package has them. */
package dev.jeton.lookup;
