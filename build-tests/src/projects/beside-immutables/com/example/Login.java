package com.example;

import org.immutables.value.Value;

@Value.Immutable
public interface Login {
    String name();

    Grant grant();

    default String json() {
        return GrantCodec.INSTANCE.toJson(grant());
    }
}
