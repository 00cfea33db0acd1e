package dev.jeton.integration.trust;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import dev.jeton.RawJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is wrong with a document, nothing that is said of it holds a part of a secret: not even eight characters. */
class SecretPathsTest {
    /** Errors of reading that some damage above must bring about, or the tests would show little. */
    private static final Set<JsonErrorCode> EXPECTED = EnumSet.of(
            JsonErrorCode.UNEXPECTED_END,
            JsonErrorCode.UNEXPECTED_CHARACTER,
            JsonErrorCode.TRAILING_CONTENT,
            JsonErrorCode.INVALID_NUMBER,
            JsonErrorCode.INVALID_ESCAPE,
            JsonErrorCode.CONTROL_CHARACTER,
            JsonErrorCode.INVALID_UTF8,
            JsonErrorCode.UNPAIRED_SURROGATE,
            JsonErrorCode.WRONG_TYPE,
            JsonErrorCode.DUPLICATE_MEMBER);

    /** Stack traces are long: one of each kind is read. */
    private final Set<JsonErrorCode> tracesRead = EnumSet.noneOf(JsonErrorCode.class);

    private final JsonError error = new JsonError();

    @ParameterizedTest
    @EnumSource
    void damageMakesNoErrorTalk(Subject subject) {
        Listener listener = new Listener(subject, JsonLimits.DEFAULT);
        DamagedSecrets.forEachByte(subject.document(), listener::listen);
        assertThat(listener.rejected).isAtLeast(subject.document().length);
        DamagedSecrets.forEachMember(subject.text(), listener::listen);
        assertThat(tracesRead).containsAtLeastElementsIn(EXPECTED);
    }

    @ParameterizedTest
    @EnumSource
    void limitsMakeNoErrorTalk(Subject subject) {
        JsonLimits limits = JsonLimits.DEFAULT;
        for (JsonLimits narrow : List.of(
                limits.toBuilder().maxDocumentBytes(50).build(),
                limits.toBuilder().maxDepth(1).build(),
                limits.toBuilder().maxStringBytes(16).build(),
                limits.toBuilder().maxNameBytes(9).build(),
                limits.toBuilder().maxNumberBytes(9).build(),
                limits.toBuilder().maxMembers(2).build())) {
            Listener listener = new Listener(subject, narrow);
            listener.listen(subject.document());
            assertWithMessage(narrow.toString()).that(listener.rejected).isEqualTo(1);
        }
        Listener elements =
                new Listener(subject, limits.toBuilder().maxElements(1).build());
        elements.listen(subject.document());
        assertThat(elements.rejected).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void valuesAndViewsShowNoSecret(Subject subject) {
        Object value = subject.codec().read(subject.document());
        JsonView view = subject.newView(JsonLimits.DEFAULT);
        view.parse(subject.document());
        Canary.assertSilent(view.toString());
        if (subject.redacts()) {
            Canary.assertSilent(value.toString());
            assertThat(value.toString()).contains("<redacted>");
        }
        // And yet it is all there.
        assertThat(Canary.isIn(subject.codec().toJson(value))).isTrue();
        JsonWriter writer = JsonWriter.create();
        subject.codec().write(value, writer);
        Canary.assertSilent(writer.toString());
    }

    @Test
    void writingMakesNoErrorTalk() {
        String secret = Canary.TEXT;
        String broken = secret + '\ud800';
        for (Pocket value : List.of(
                new Pocket(broken, null, null, null, null),
                new Pocket(secret, List.of(secret, broken), null, null, null),
                new Pocket(secret, null, Map.of(broken, 1.0), null, null),
                new Pocket(secret, null, Map.of(secret, Double.NaN), null, null),
                new Pocket(secret, null, null, List.of(secret, secret + ' '), null),
                new Pocket(secret, null, null, List.of(""), null),
                new Pocket(secret, null, null, List.of(broken), null),
                new Pocket(secret, null, null, null, '"' + secret),
                new Pocket(secret, null, null, null, secret),
                new Pocket(secret, null, null, null, '"' + broken + '"'))) {
            JsonWriter writer = JsonWriter.create();
            JsonException rejection =
                    assertThrows(JsonException.class, () -> PocketCodec.INSTANCE.write(value, writer));
            Canary.assertSilent(rejection);
            Canary.assertSilent(writer.toString());
            Canary.assertSilent(value.toString());
            assertThat(writer.size()).isEqualTo(0);
        }
        Canary.assertSilent(assertThrows(JsonException.class, () -> RawJson.of("{\"a\":\"" + Canary.TEXT)));
        Canary.assertSilent(RawJson.of('"' + Canary.TEXT + '"').toString());
    }

    @Test
    void eightCharactersOfASecretAreNoticed() {
        RuntimeException talking = new RuntimeException("x");
        talking.addSuppressed(new IllegalStateException(new IOException(Canary.TEXT.substring(5, 13))));
        assertThrows(AssertionError.class, () -> Canary.assertSilent(talking));
        Canary.assertSilent(new RuntimeException(Canary.TEXT.substring(5, 12)));
    }

    /** Reads in every way and listens. */
    private final class Listener {
        private final Subject subject;
        private final JsonReader reader;
        private final JsonView view;
        private int rejected;

        Listener(Subject subject, JsonLimits limits) {
            this.subject = subject;
            reader = JsonReader.create(limits);
            view = subject.newView(limits);
        }

        void listen(byte[] document) {
            boolean accepted = view.tryParse(document, 0, document.length, error);
            Canary.assertSilent(error.toString());
            Canary.assertSilent(error.path());
            Canary.assertSilent(view.toString());
            try {
                subject.codec().read(reader.reset(document));
                assertThat(accepted).isTrue();
                return;
            } catch (JsonException rejection) {
                assertThat(accepted).isFalse();
                listen(rejection);
            } finally {
                Canary.assertSilent(reader.toString());
            }
            rejected++;
            if (tracesRead.add(error.code())) {
                Canary.assertSilent(error.toException());
                listenToTheOtherWays(document);
            }
        }

        private void listenToTheOtherWays(byte[] document) {
            Canary.assertSilent(assertThrows(JsonException.class, () -> view.parse(document)));
            Canary.assertSilent(
                    assertThrows(JsonException.class, () -> view.parse(new ByteArrayInputStream(document))));
            Canary.assertSilent(assertThrows(
                    JsonException.class, () -> subject.codec().read(reader.reset(new ByteArrayInputStream(document)))));
        }

        private void listen(JsonException rejection) {
            Canary.assertSilent(rejection.getMessage());
            Canary.assertSilent(rejection.path());
            assertThat(rejection.getCause()).isNull();
            assertThat(rejection.getSuppressed()).isEmpty();
            if (!tracesRead.contains(rejection.code())) {
                Canary.assertSilent(rejection);
            }
            assertThat(OwnedBytes.withTheCanary(rejection)).isEqualTo(0);
        }
    }
}
