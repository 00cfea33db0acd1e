package dev.jeton.conformance.oracle;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.conformance.Documents;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random documents, whole and damaged, are judged by Jackson and by the plain parser as by Jeton, and say the same. */
class DocumentsTest {
    private static final int ROUNDS = Integer.getInteger("jeton.rounds", 30_000);
    private static final long SEED = Long.getLong("jeton.seed", 0x6A65746FL);

    private final Disagreements jackson = new Disagreements("jackson");
    private final Disagreements plain = new Disagreements("plain");
    private final OpenDocument open = new OpenDocument();

    @Test
    void documentsAreJudgedAlike() {
        int accepted = 0;
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            long seed = seeds.nextLong();
            RandomDocuments documents = new RandomDocuments(new SplittableRandom(seed));
            byte[] valid = documents.valid();
            if (compare("seed " + seed, valid) != null) {
                throw new AssertionError("seed " + seed + ": " + new String(valid, UTF_8));
            }
            for (int i = 0; i < 3; i++) {
                accepted += compare("seed " + seed + ", damage " + i, documents.damaged(valid)) == null ? 1 : 0;
            }
        }
        assertThat(accepted).isGreaterThan(ROUNDS / 10);
        assertThat(accepted).isLessThan(2 * ROUNDS);
        Map<String, byte[]> corpus = Documents.ofCorpus();
        corpus.forEach((name, document) -> {
            RandomDocuments documents = new RandomDocuments(new SplittableRandom(SEED ^ name.hashCode()));
            compare(name, document);
            for (int i = 0; i < (document.length > 1_000 ? 4 : 40); i++) {
                compare(name + ", damage " + i, documents.damaged(document));
            }
        });
        jackson.assertAllSeen();
        plain.assertAllSeen();
    }

    /** The code with which Jeton rejects the document, or null. */
    private @Nullable JsonErrorCode compare(String what, byte[] document) {
        Tree tree = null;
        JsonErrorCode code = null;
        try {
            tree = JetonParser.read(document);
        } catch (JsonException rejected) {
            code = rejected.code();
        }
        String place = what + ": " + HexFormat.of().formatHex(document);
        judge(plain, place, tree, code, () -> PlainParser.parse(document));
        judge(jackson, place, tree, code, () -> JacksonParser.parse(document));
        Tree view = open.read(document);
        if (tree != null && view != null && !view.text().equals(tree.text())) {
            throw new AssertionError(place + "\nview " + view.text() + "\nreader " + tree.text());
        } else if ((view == null) != (tree == null)) {
            throw new AssertionError(place + " in the view: " + view + ", in the reader: " + code);
        }
        return code;
    }

    /** Another reading, which rejects by an exception. */
    private interface Reading {
        Tree read() throws Exception;
    }

    private static void judge(
            Disagreements parser, String place, @Nullable Tree tree, @Nullable JsonErrorCode code, Reading reading) {
        Tree other = null;
        String message = "";
        try {
            other = reading.read();
        } catch (IOException | PlainParser.Rejection rejected) {
            message = String.valueOf(rejected.getMessage());
        } catch (StackOverflowError tooDeep) {
            return; // of the plain parser: it has no opinion on such documents
        } catch (Exception impossible) {
            throw new AssertionError(place, impossible);
        }
        if (tree == null && other != null) {
            parser.explain("accepts " + code, place);
        } else if (tree != null && other == null) {
            parser.explain(
                    "rejects " + message.replaceAll("(?s)[^A-Za-z ].*", "").strip(), place + ": " + message);
        } else if (tree != null && other != null && !tree.text().equals(other.text())) {
            throw new AssertionError(place + "\nother " + other.text() + "\nJeton " + tree.text());
        }
    }

    @Test
    void plainParserIsRightAboutTheCorpus() {
        Documents.ofCorpus().forEach((name, document) -> {
            try {
                PlainParser.parse(document);
                assertThat(name).doesNotMatch("n_.*");
            } catch (PlainParser.Rejection rejection) {
                assertThat(name).doesNotMatch("y_.*");
            } catch (StackOverflowError tooDeep) {
                assertThat(name).contains("depth");
            }
        });
    }

    @Test
    void disagreementWithoutReasonFails() {
        assertThrows(AssertionError.class, () -> plain.explain("accepts TRAILING_CONTENT", "1 2"));
        assertThrows(AssertionError.class, plain::assertAllSeen);
    }
}
