package com.library;

import dev.jeton.annotation.Json;

public class Base {
    /** Can be named where Base is extended, but the class is nobody else's. */
    @Json(view = true)
    protected record Inner(String text) {
        public Inner {}
    }
}
