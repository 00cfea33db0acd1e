package com.example;

import lombok.Builder;
import lombok.Value;

@Value
@Builder
public class Account {
    String name;
    Grant grant;

    String json() {
        return GrantCodec.INSTANCE.toJson(getGrant());
    }
}
