package com.example;

import io.soabase.recordbuilder.core.RecordBuilder;

@RecordBuilder
public record Session(String name, Grant grant) {
    String json() {
        return GrantCodec.INSTANCE.toJson(grant);
    }
}
