@NullMarked
package dev.jeton.integration.own;

import org.jspecify.annotations.NullMarked;
