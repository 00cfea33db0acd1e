package dev.jeton.conformance.types;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.conformance.oracle.PlainParser;
import dev.jeton.conformance.oracle.RandomDocuments;
import dev.jeton.conformance.oracle.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random interfaces that are read as one of their subtypes, by a discriminator or by the members that are present: the codec and the view make of each document what the
 * plain parser's tree says, and reject the rest alike. Both have read others before, mostly of the same subtype, which they may guess of the next. With {@code -Djeton.seed=...} other types.
 */
class RandomUnionsTest {
    private static final int UNIONS = 12;
    private static final int SUBTYPES = 3;
    private static final int ROUNDS = Integer.getInteger("jeton.rounds", 30_000) / 300;

    static LongStream seeds() {
        long first = Long.getLong("jeton.seed", 1);
        return LongStream.range(first, first + 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyObjectIsTheSubtypeThatItsMembersSay(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RecordType> types = new RandomTypes(seed)
                .types(UNIONS * SUBTYPES).stream().map(RecordType::annotated).toList();
        Map<String, String> sources = RandomTypes.sources(types);
        List<UnionType> unions = new ArrayList<>();
        for (int i = 0; i < UNIONS; i++) {
            UnionType union = UnionType.of("U" + i, types.subList(i * SUBTYPES, (i + 1) * SUBTYPES), random);
            unions.add(union);
            sources.put(union.name(), headed(union.source()));
            union.subtypes().forEach(subtype -> sources.put(subtype.name(), headed(union.source(subtype))));
        }
        Loaded loaded = Compilation.of(sources);
        int accepted = 0;
        for (UnionType union : unions) {
            JsonCodec<Object> codec = loaded.codec(union.name());
            JsonView view = loaded.view(union.name());
            JsonReader reader = JsonReader.create();
            int subtype = 0;
            for (int round = 0; round < ROUNDS; round++) {
                subtype = random.nextInt(4) == 0 ? random.nextInt(SUBTYPES) : subtype;
                byte[] fitting = union.sample(subtype, random, 0).getBytes(UTF_8);
                accepted += check(union, codec, reader, view, fitting) ? 1 : 0;
                if (random.nextBoolean()) {
                    byte[] odd = union.sample(subtype, random, 6).getBytes(UTF_8);
                    check(union, codec, reader, view, odd);
                    check(union, codec, reader, view, new RandomDocuments(random).damaged(fitting));
                }
            }
        }
        assertThat(accepted).isAtLeast(UNIONS * ROUNDS / 3);
    }

    private static String headed(String source) {
        return "package " + Loaded.PACKAGE + ";\nimport dev.jeton.annotation.Json;\n" + source;
    }

    private static boolean check(
            UnionType union, JsonCodec<Object> codec, JsonReader reader, JsonView view, byte[] document) {
        String what = union.source() + new String(document, UTF_8);
        String expected = expected(union, document);
        JsonError error = new JsonError();
        boolean parsed = view.tryParse(document, 0, document.length, error);
        try {
            assertWithMessage(what)
                    .that(shown(codec.read(reader.reset(document))))
                    .isEqualTo(expected);
        } catch (JsonException rejection) {
            assertWithMessage(what + rejection.getMessage()).that(expected).isNull();
            assertWithMessage(what).that(error.toString()).isEqualTo(rejection.getMessage());
            return false;
        }
        assertWithMessage(what + error).that(parsed).isTrue();
        assertWithMessage(what).that(shown(Loaded.call(view, "toValue"))).isEqualTo(expected);
        return true;
    }

    private static String shown(Object value) {
        return value.getClass().getSimpleName() + Shown.of(value);
    }

    private static @Nullable String expected(UnionType union, byte[] document) {
        try {
            Tree tree = PlainParser.parse(document);
            return UTF_8.newEncoder().canEncode(tree.text()) ? union.read(tree) : null;
        } catch (PlainParser.Rejection | Mismatch rejection) {
            return null;
        }
    }
}
