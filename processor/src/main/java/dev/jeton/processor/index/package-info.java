/** The index of codecs: what a compilation knows of the types of each package, and the class and the service file that it becomes. */
@NullMarked
package dev.jeton.processor.index;

import org.jspecify.annotations.NullMarked;
