package dev.jeton.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.benchmarks.subtype.AnswerCodec;
import dev.jeton.benchmarks.subtype.AnswerView;
import dev.jeton.benchmarks.subtype.DeniedAloneCodec;
import dev.jeton.benchmarks.subtype.DeniedAloneView;
import dev.jeton.benchmarks.subtype.EventCodec;
import dev.jeton.benchmarks.subtype.EventView;
import dev.jeton.benchmarks.subtype.GrantedAloneCodec;
import dev.jeton.benchmarks.subtype.GrantedAloneView;
import dev.jeton.benchmarks.subtype.PaymentAloneCodec;
import dev.jeton.benchmarks.subtype.PaymentAloneView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * An object of a sealed type, from one of 64 different documents after the other, beside a type of the same members that is no subtype. To be
 * compared: {@code FIRST}, {@code MIDDLE} and {@code LAST} with {@code PAYMENT_ALONE}, whose documents have no discriminator; {@code GRANTED}
 * and {@code DENIED}, which are told by the members that are there, with those alone.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class SubtypeBenchmark {
    private static final int COUNT = 64;

    /** What is read. */
    public enum Subject {
        PAYMENT_ALONE(PaymentAloneCodec.INSTANCE, new PaymentAloneView(), -1),
        FIRST(EventCodec.INSTANCE, new EventView(), 0),
        MIDDLE(EventCodec.INSTANCE, new EventView(), 4),
        LAST(EventCodec.INSTANCE, new EventView(), 7),
        GRANTED_ALONE(GrantedAloneCodec.INSTANCE, new GrantedAloneView(), -1),
        GRANTED(AnswerCodec.INSTANCE, new AnswerView(), -1),
        DENIED_ALONE(DeniedAloneCodec.INSTANCE, new DeniedAloneView(), -1),
        DENIED(AnswerCodec.INSTANCE, new AnswerView(), -1);

        private final JsonCodec<?> codec;
        private final JsonView view;
        private final int discriminator;

        Subject(JsonCodec<?> codec, JsonView view, int discriminator) {
            this.codec = codec;
            this.view = view;
            this.discriminator = discriminator;
        }

        private String document(SplittableRandom random) {
            List<String> members = new ArrayList<>(
                    switch (this) {
                        case GRANTED, GRANTED_ALONE -> granted(random);
                        case DENIED, DENIED_ALONE -> denied(random);
                        default -> payment(random);
                    });
            if (discriminator >= 0) {
                members.add(discriminator, "\"type\":\"payment_initiation\"");
            }
            return "{" + String.join(",", members) + "}";
        }
    }

    /** What is read. */
    @Param
    public Subject subject = Subject.FIRST;

    private final byte[][] documents = new byte[COUNT][];
    private final JsonReader reader = JsonReader.create();
    private int next;

    /** Makes the documents. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(20_276);
        for (int index = 0; index < COUNT; index++) {
            documents[index] = subject.document(random).getBytes(UTF_8);
        }
        next = 0;
    }

    private static List<String> payment(SplittableRandom random) {
        return List.of(
                text("id", "p-" + random.nextInt(1, 1_000_000)),
                text("account", "DE" + random.nextLong(1_000_000_000L, 100_000_000_000L)),
                "\"amount\":" + random.nextInt(1, 1_000_000),
                text("currency", "EUR"),
                "\"createdAt\":" + (1_700_000_000L + random.nextInt(100_000_000)),
                "\"settled\":" + random.nextBoolean(),
                text("reference", "invoice " + random.nextInt(10, 100_000)));
    }

    private static List<String> granted(SplittableRandom random) {
        return List.of(
                text("access_token", "a".repeat(random.nextInt(200, 400))),
                text("token_type", "Bearer"),
                "\"expires_in\":" + random.nextInt(60, 7_200),
                text("refresh_token", "r".repeat(random.nextInt(30, 60))),
                text("scope", "openid profile email"));
    }

    private static List<String> denied(SplittableRandom random) {
        return List.of(
                text("error", "invalid_grant"),
                text("error_description", "The code has expired, " + random.nextInt(1, 1_000) + " seconds ago."),
                text("error_uri", "https://login.example.com/error?code=" + random.nextInt(10_000, 100_000)));
    }

    private static String text(String name, String value) {
        return String.format(Locale.ROOT, "\"%s\":\"%s\"", name, value);
    }

    private byte[] next() {
        next = next + 1 & COUNT - 1;
        return documents[next];
    }

    /** By the codec. */
    @Benchmark
    public Object codec() {
        return subject.codec.read(reader.reset(next()));
    }

    /** By the view. */
    @Benchmark
    public Object view() {
        subject.view.parse(next());
        return subject.view;
    }
}
