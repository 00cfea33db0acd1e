package com.example;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;
import dev.jeton.JsonException;
import dev.jeton.stream.JsonIterator;
import dev.jeton.stream.JsonStream;
import dev.jeton.stream.StreamFormat;
import dev.jeton.tokens.oauth.TokenResult;
import dev.jeton.tokens.oauth.TokenResultCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Does with codecs, views, the index and token types what a program does with them. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        run(System.out);
    }

    static void run(PrintStream out) throws IOException {
        List<Order> orders = new ArrayList<>();
        JsonStream<Order> lines = JsonStream.of(StreamFormat.LINES, OrderCodec.INSTANCE)
                .skipDamaged(line -> out.println("line " + line.line() + ": " + line.error().code()));
        try (InputStream resource = Objects.requireNonNull(Main.class.getResourceAsStream("orders.ndjson"));
                JsonIterator<Order> all = lines.read(resource)) {
            all.forEachRemaining(orders::add);
        }

        // By its class, from the index; and of a generic type.
        JsonCodec<Order> found = JsonCodecs.of(Order.class);
        out.println(found.toJson(orders.get(0)));
        byte[] page = PageCodec.of(found).toBytes(new Page<>(orders, orders.size()));
        out.println(PageCodec.of(found).read(page).items().get(1));

        OrderView view = new OrderView();
        view.parse(found.toBytes(orders.get(1)));
        out.println(view.quantity() + " " + view.unit());

        TokenResult result = TokenResultCodec.INSTANCE.read("{\"access_token\":\"2Yotn\",\"expires_in\":\"3600\"}");
        out.println(result);

        try {
            found.read("{\"id\":7}");
        } catch (JsonException rejection) {
            out.println(rejection.getMessage());
        }
    }
}
