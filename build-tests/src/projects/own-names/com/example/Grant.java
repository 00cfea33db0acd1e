package com.example;

import dev.jeton.annotation.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

@Json(view = true)
public record Grant(String text, Kind kind) implements Reading<GrantCodec> {
    private static final ThreadLocal<GrantView> VIEWS = ThreadLocal.withInitial(GrantView::new);

    public static GrantView view(String json) {
        GrantView view = VIEWS.get();
        view.parse(json.getBytes(StandardCharsets.UTF_8));
        return view;
    }

    static List<GrantCodec> codecs(GrantCodec[] more, Function<? super GrantView, String> text) {
        return List.of(more);
    }

    @Override
    public GrantCodec codec() {
        return GrantCodec.INSTANCE;
    }

    @Json
    public enum Kind implements Reading<Grant_KindCodec> {
        USER;

        @Override
        public Grant_KindCodec codec() {
            return Grant_KindCodec.INSTANCE;
        }
    }
}
