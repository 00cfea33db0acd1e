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
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random interfaces that are read as one of their subtypes, by a discriminator or by the members that are present: the codec and the view make of each document what the
 * plain parser's tree says, and reject the rest alike; what is written is read as the same subtype. Both have read others before, mostly of the same subtype, which they may guess of the next. With {@code -Djeton.seed=...} other types.
 */
class RandomUnionsTest {
    private static final int UNIONS = 12;
    private static final int SUBTYPES = 3;
    private static final int ROUNDS = Integer.getInteger("jeton.rounds", 30_000) / 300;

    static LongStream seeds() {
        long first = Long.getLong("jeton.seed", 1);
        return LongStream.range(first, first + 2);
    }

    @Test
    void discriminatorsOfAllKindsComeAbout() {
        Set<String> kinds = new TreeSet<>();
        seeds().forEach(seed -> unions(seed, new SplittableRandom(seed)).forEach(union -> {
            kinds.add(union.discriminator().isPresent() ? "by value" : "by presence");
            union.subtypes().stream()
                    .flatMap(subtype -> subtype.properties().stream())
                    .filter(property -> property.component().equals("told"))
                    .forEach(property -> kinds.add(property.source()));
        }));
        assertThat(kinds)
                .containsAtLeast(
                        "by value",
                        "by presence",
                        "String",
                        "dev.jeton.OpenEnum<Choice>",
                        "java.util.Optional<String>");
    }

    private static List<UnionType> unions(long seed, SplittableRandom random) {
        List<RecordType> types = new RandomTypes(seed)
                .types(UNIONS * SUBTYPES).stream().map(RecordType::annotated).toList();
        List<UnionType> unions = new ArrayList<>();
        for (int i = 0; i < UNIONS; i++) {
            unions.add(UnionType.of("U" + i, types.subList(i * SUBTYPES, (i + 1) * SUBTYPES), random));
        }
        return unions;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyObjectIsTheSubtypeThatItsMembersSay(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<UnionType> unions = unions(seed, random);
        Map<String, String> sources = RandomTypes.sources(
                unions.stream().flatMap(union -> union.subtypes().stream()).toList());
        for (UnionType union : unions) {
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
                int other = random.nextInt(SUBTYPES);
                checkWritten(
                        union,
                        other,
                        codec,
                        reader,
                        view,
                        union.subtypes().get(other).value(random, loaded));
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

    /** What is written is the subtype again where its own codec says which one it is; in any case it is read as its members say. */
    private static void checkWritten(
            UnionType union, int subtype, JsonCodec<Object> codec, JsonReader reader, JsonView view, Object value) {
        byte[] document = codec.toBytes(value);
        if (union.discriminator().isPresent() && !union.isToldByProperty(subtype)) {
            RecordType type = union.subtypes().get(subtype);
            assertWithMessage(union.source() + new String(document, UTF_8))
                    .that(expected(union, document))
                    .isEqualTo(type.name() + type.shownAgain(value));
        }
        check(union, codec, reader, view, document);
    }

    private static String shown(Object value) {
        return value.getClass().getSimpleName() + Shown.of(value);
    }

    private static @Nullable String expected(UnionType union, byte[] document) {
        try {
            Tree tree = PlainParser.parse(document);
            return UTF_8.newEncoder().canEncode(tree.text()) ? union.read(UnionType.withoutInner(tree)) : null;
        } catch (PlainParser.Rejection | Mismatch rejection) {
            return null;
        }
    }
}
