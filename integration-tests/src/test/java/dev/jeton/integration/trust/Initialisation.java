package dev.jeton.integration.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonView;
import dev.jeton.integration.EverythingCodec;
import dev.jeton.integration.EverythingView;
import dev.jeton.tokens.authlete.AuthzDetailsCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseCodec;
import dev.jeton.tokens.authlete.TokenCreateResponseView;
import dev.jeton.tokens.ppro.PproTokenResponseView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Uses classes for the first time, in an order that is another one for each thread. */
public final class Initialisation {
    private static final byte[] DOCUMENT =
            "{\"color\":\"red\",\"text\":\"a\",\"nested\":{},\"scope\":\"a b\",\"elements\":[]}".getBytes(UTF_8);

    private Initialisation() {}

    /** Returns the same for each turn. */
    public static String work(int turn) {
        List<Supplier<Object>> steps = new ArrayList<>(List.of(
                () -> read(EverythingCodec.INSTANCE),
                () -> parse(new EverythingView()),
                () -> read(TokenCreateResponseCodec.INSTANCE),
                () -> parse(new TokenCreateResponseView()),
                () -> parse(new PproTokenResponseView()),
                () -> read(VaultCodec.INSTANCE),
                () -> parse(new VaultView()),
                () -> read(AuthzDetailsCodec.INSTANCE)));
        Collections.rotate(steps, turn);
        List<Object> results = new ArrayList<>(steps.stream().map(Supplier::get).toList());
        Collections.rotate(results, -turn);
        return results.toString();
    }

    private static <T> String read(JsonCodec<T> codec) {
        return codec.toJson(codec.read(DOCUMENT));
    }

    private static String parse(JsonView view) {
        view.parse(DOCUMENT);
        return view.toString();
    }
}
