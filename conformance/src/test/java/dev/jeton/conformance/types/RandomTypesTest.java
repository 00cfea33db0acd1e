package dev.jeton.conformance.types;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonException;
import dev.jeton.JsonView;
import dev.jeton.conformance.oracle.JacksonParser;
import dev.jeton.conformance.oracle.PlainParser;
import dev.jeton.conformance.oracle.RandomDocuments;
import dev.jeton.conformance.oracle.Tree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random types and random documents: a codec and a view hold what the plain parser's tree says for their type, and reject the rest; the
 * codec describes it without its secrets. With
 * {@code -Djeton.seed=...} other types, with {@code -Djeton.rounds=...} more documents.
 */
class RandomTypesTest {
    private static final int TYPES = 30;
    private static final int ROUNDS = Integer.getInteger("jeton.rounds", 30_000) / 600;

    private static final List<String> FEATURES = List.of(
            "imported RECORD",
            "imported FIELDS",
            "imported BEAN",
            "imported CONSTRUCTOR",
            "imported CREATOR",
            "imported BUILDER",
            "direction READ",
            "direction WRITTEN",
            "nullness NULLABLE",
            "nullness NON_NULL",
            "nullable inside",
            "never null inside",
            "required by its type",
            "flattened",
            "flattened, made of nothing",
            "flattened without prefix",
            "flattened with prefix",
            "flattened import",
            "flattened what flattens",
            "flattened in RECORD",
            "flattened in BUILDER");

    static LongStream seeds() {
        long first = Long.getLong("jeton.seed", 1);
        return LongStream.range(first, first + 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTypeHoldsWhatItsDocumentsSay(long seed) {
        List<RecordType> types = new RandomTypes(seed).types(TYPES);
        Loaded loaded = Compilation.of(RandomTypes.sources(types));
        Described described = new Described(types);
        SplittableRandom random = new SplittableRandom(seed);
        int accepted = 0;
        List<String> failures = new ArrayList<>();
        for (RecordType type : types) {
            Trial trial = new Trial(type, loaded, described);
            for (int round = 0; round < ROUNDS; round++) {
                long documentSeed = random.nextLong();
                try {
                    accepted += trial.run(new SplittableRandom(documentSeed));
                } catch (AssertionError | RuntimeException failure) {
                    failures.add("seed " + seed + ", document seed " + documentSeed + "\n" + type.source() + failure);
                    break; // the next type may fail for another reason
                }
            }
        }
        assertWithMessage(String.join("\n\n", failures)).that(failures.size()).isEqualTo(0);
        assertThat(accepted).isAtLeast(TYPES * ROUNDS);
    }

    @Test
    void everyFeatureComesAbout() {
        Map<String, Integer> found = new TreeMap<>();
        seeds().forEach(seed -> RandomTypes.withFlattened(new RandomTypes(seed).types(TYPES))
                .forEach(type -> features(type).forEach(feature -> found.merge(feature, 1, Integer::sum))));
        for (String feature : FEATURES) {
            assertWithMessage(feature + " in " + found)
                    .that(found.getOrDefault(feature, 0))
                    .isAtLeast(1);
        }
    }

    private static List<String> features(RecordType type) {
        List<String> features = new ArrayList<>();
        RecordType.Settings settings = type.settings();
        features.add(settings.imported() ? "imported " + type.form() : "annotated");
        for (Property property : type.properties()) {
            Kind kind = property.kind();
            features.add("direction " + property.direction());
            features.add("nullness " + property.nullness());
            boolean isInside = kind.isContainer() && settings.nullMarked();
            if (isInside) {
                features.add(kind.source(true).contains(Inside.NULLABLE) ? "nullable inside" : "never null inside");
            }
            if (property.presence() == Property.Presence.ABSENTABLE && property.isRequired(type.form())) {
                features.add("required by its type");
            }
            if (kind instanceof Flattened flattened) {
                boolean isDeep =
                        flattened.type().properties().stream().anyMatch(any -> any.kind() instanceof Flattened);
                features.add("flattened" + (property.isMade(type.form()) ? ", made of nothing" : ""));
                features.add("flattened" + (flattened.prefix().isEmpty() ? " without prefix" : " with prefix"));
                features.add("flattened" + (flattened.type().settings().imported() ? " import" : " type"));
                features.add("flattened " + (isDeep ? "what flattens" : "what is flat"));
                features.add("flattened in " + type.form());
            }
        }
        return features;
    }

    /** One type with its codec and view. */
    private static final class Trial {
        private final RecordType type;
        private final Loaded loaded;
        private final JsonCodec<Object> codec;
        private final JsonView view;
        private final Described described;
        private final JsonError error = new JsonError();

        Trial(RecordType type, Loaded loaded, Described described) {
            this.type = type;
            this.loaded = loaded;
            this.described = described;
            codec = loaded.codec(type.name());
            view = loaded.view(type.name());
        }

        /** Returns how many documents were accepted. */
        int run(SplittableRandom random) {
            int accepted = 0;
            byte[] fitting = type.sample(random, 0).getBytes(UTF_8);
            String shown = check(fitting);
            if (shown != null) {
                accepted++;
                checkRewritten(fitting, shown, random);
            }
            byte[] odd = type.sample(random, 6).getBytes(UTF_8);
            accepted += check(odd) == null ? 0 : 1;
            accepted += check(new RandomDocuments(random).damaged(fitting)) == null ? 0 : 1;
            checkWritten(type.value(random, loaded));
            return accepted + 1;
        }

        /** Returns what the document is read as, or null if it is rejected as it must be. */
        private @Nullable String check(byte[] document) {
            String expected = expected(document);
            String actual = null;
            JsonException rejection = null;
            try {
                actual = Shown.of(codec.read(document));
            } catch (JsonException rejected) {
                rejection = rejected;
            }
            boolean parsed = view.tryParse(document, 0, document.length, error);
            if (rejection == null) {
                require(actual, expected, "record", document);
                require(
                        parsed ? Shown.of(Loaded.call(view, "toValue")) : "" + error.code(),
                        expected,
                        "view",
                        document);
            } else {
                require(
                        "" + rejection.code(),
                        expected == null ? "" + rejection.code() : expected,
                        "rejection",
                        document);
                require(
                        parsed ? "accepted" : error.code() + " at " + error.offset() + " " + error.path(),
                        rejection.code() + " at " + rejection.offset() + " " + rejection.path(),
                        "view",
                        document);
            }
            return actual;
        }

        /** What the plain parser and the type's own rules make of it; null is rejection. */
        private @Nullable String expected(byte[] document) {
            Tree tree;
            try {
                tree = PlainParser.parse(document);
            } catch (PlainParser.Rejection rejection) {
                return null;
            }
            if (!UTF_8.newEncoder().canEncode(tree.text())) {
                return null; // half of a surrogate pair
            }
            try {
                return type.read(tree);
            } catch (Mismatch mismatch) {
                return null;
            }
        }

        private void checkRewritten(byte[] document, String shown, SplittableRandom random) {
            Tree.Obj tree = (Tree.Obj) parsed(document);
            Rewriter rewriter = new Rewriter(random);
            for (String rewritten :
                    List.of(rewriter.permuted(tree), rewriter.spaced(tree), spacedWithUnknown(tree, rewriter))) {
                byte[] other = rewritten.getBytes(UTF_8);
                require(check(other), shown, "the same, rewritten", other);
            }
        }

        private String spacedWithUnknown(Tree.Obj tree, Rewriter rewriter) {
            return type.settings().unknown() == RecordType.Unknown.SKIP
                    ? rewriter.withUnknown(tree)
                    : rewriter.spaced(tree);
        }

        private void checkWritten(Object value) {
            byte[] json = codec.toBytes(value);
            String shown = type.shownAgain(value);
            require(codec.describe(value), described.of(value), "described", json);
            require(expected(json), shown, "written", json);
            require(check(json), shown, "written and read", json);
            try {
                require(JacksonParser.parse(json).text(), parsed(json).text(), "written and read by Jackson", json);
            } catch (IOException rejected) {
                throw new AssertionError(new String(json, UTF_8), rejected);
            }
        }

        private static Tree parsed(byte[] document) {
            try {
                return PlainParser.parse(document);
            } catch (PlainParser.Rejection rejection) {
                throw new AssertionError(new String(document, UTF_8), rejection);
            }
        }

        private static void require(@Nullable String actual, @Nullable String expected, String what, byte[] document) {
            if (actual == null ? expected != null : !actual.equals(expected)) {
                throw new AssertionError(what + "\nexpected " + expected + "\nbut was  " + actual + "\nof "
                        + new String(document, UTF_8));
            }
        }
    }
}
