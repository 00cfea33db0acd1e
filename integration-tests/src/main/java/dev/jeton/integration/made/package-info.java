/** Objects that are not records: made by constructors, factories, setters and builders. */
@NullMarked
package dev.jeton.integration.made;

import org.jspecify.annotations.NullMarked;
