package com.example;

import dev.jeton.JsonCodec;
import dev.jeton.annotation.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names what can't be made of the refused types. None of this is wrong. */
final class User {
    private final RefusedCodec codec = RefusedCodec.INSTANCE;
    private final RefusedView view = new RefusedView();
    private final JsonCodec<RefusedEnum> ofEnum = RefusedEnumCodec.INSTANCE;

    Refused read(String json) {
        view.parse(json.getBytes(StandardCharsets.UTF_8));
        System.out.println(view.text());
        return codec.read(json);
    }

    byte[] write(Refused refused) {
        return RefusedCodec.INSTANCE.toBytes(refused);
    }

    String constant(RefusedEnum constant) {
        return ofEnum.toJson(constant);
    }

    @Json(view = true)
    record Holder(Refused refused, List<Refused> more, RefusedEnum constant) {}

    Holder holder(String json) {
        return User_HolderCodec.INSTANCE.read(json);
    }
}
