/** Everything here is non-null, but where it says otherwise. */
@NullMarked
package com.example;

import org.jspecify.annotations.NullMarked;
