package com.example;

import com.google.auto.value.AutoValue;

@AutoValue
public abstract class Session {
    static Session of(String name, Grant grant) {
        return new AutoValue_Session(name, grant);
    }

    abstract String name();

    abstract Grant grant();

    String json() {
        return GrantCodec.INSTANCE.toJson(grant());
    }
}
