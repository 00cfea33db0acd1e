package com.example;

import dev.jeton.annotation.Json;

@Json
record Other(Grant grant) {
    static String json(Grant grant) {
        return GrantCodec.INSTANCE.toJson(grant);
    }
}
