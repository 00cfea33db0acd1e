package dev.jeton.integration.trust;

import dev.jeton.annotation.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads its own type, and another, while it is made: constructors are the users' code in the middle of reading. */
@Json(view = true)
public record Envelope(
        @Nullable String text,
        @Nullable String inner,
        @Nullable List<Envelope> list,
        @Nullable Envelope next) {

    /** Reads the text in it with the codec and the view that are at work. */
    public Envelope {
        if (inner != null) {
            Envelope parsed = EnvelopeCodec.INSTANCE.read(inner);
            EnvelopeView view = new EnvelopeView();
            view.parse(inner.getBytes(StandardCharsets.UTF_8));
            if (!view.toValue().equals(parsed)) {
                throw new IllegalStateException("record and view differ");
            }
            inner = EnvelopeCodec.INSTANCE.toJson(parsed);
        }
        if ("refused".equals(text)) {
            throw new IllegalArgumentException("refused");
        }
        if ("exhausted".equals(text)) {
            throw new StackOverflowError();
        }
    }
}
