package dev.jeton.conformance;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our own documents, through generated codecs and views. */
class CorpusTest {
    private static final Map<String, byte[]> DOCUMENTS = Documents.ofCorpus();

    @Test
    void everyDocumentFaresInEveryPlaceAsItsNameSays() throws IOException {
        SuiteRun run = SuiteRun.of(DOCUMENTS);
        String report =
                "# Conformance\n\nThe documents of `runtime/src/test/resources/conformance`, made by the build.\n\n"
                        + run.table();
        Files.writeString(Path.of("target", "conformance.md"), report);
        assertThat(run.failures()).isEmpty();
        assertThat(run.scores().stream().mapToInt(SuiteRun.Score::documents).sum())
                .isEqualTo(Adapter.values().length * DOCUMENTS.size());
        assertThat(DOCUMENTS.size()).isAtLeast(480);
    }

    @Test
    void documentOfOneKindIsOfTheWrongTypeForEveryOtherMember() {
        List<String> members = List.of("members", "elements", "flag", "decimal", "text");
        DOCUMENTS.forEach((name, document) -> {
            String own = Adapter.memberFor(document);
            for (String member : members) {
                boolean isNull = new String(document, UTF_8).strip().equals("null");
                boolean mapOfNamesThatComeTwice = member.equals("members") && own.equals("skips");
                if (!member.equals(own) && !isNull && !mapOfNamesThatComeTwice) {
                    for (Way way : Way.values()) {
                        JsonErrorCode code =
                                Adapter.typed(way, member, document).code();
                        assertWithMessage("%s as %s, %s", name, member, way)
                                .that(code)
                                .isNotNull();
                        if (name.startsWith("y_")) {
                            assertWithMessage("%s as %s, %s", name, member, way)
                                    .that(code)
                                    .isEqualTo(JsonErrorCode.WRONG_TYPE);
                        }
                    }
                }
            }
        });
    }
}
