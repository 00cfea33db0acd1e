package dev.jeton.fuzz;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.OpenEnum;
import dev.jeton.RawJson;
import dev.jeton.codegen.CodecReader;
import dev.jeton.integration.Everything;
import dev.jeton.integration.EverythingCodec;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds what Jeton makes of a document against what Jackson and the JDK make of it. */
final class Judgement {
    /** What Jeton rejects and Jackson does not: strings that are no text, and what is beyond a limit. */
    private static final Set<JsonErrorCode> STRICTER = EnumSet.of(
            JsonErrorCode.UNPAIRED_SURROGATE,
            JsonErrorCode.TOO_DEEP,
            JsonErrorCode.NAME_TOO_LONG,
            JsonErrorCode.NUMBER_TOO_LONG);

    private static final RecordComponent[] COMPONENTS = Everything.class.getRecordComponents();

    private final JsonReader reader = JsonReader.create();

    /** Fails where the two differ. */
    void judge(byte[] document) {
        Said said = said(document);
        JsonErrorCode skipped = verdict(() -> skip(document));
        if (said == null) {
            assertWithMessage("Jackson rejects").that(skipped).isNotNull();
            assertThrown(document);
            return;
        }
        if (skipped != null) {
            assertWithMessage("Jackson accepts").that(STRICTER).contains(skipped);
            assertThrown(document);
            return;
        }
        walk((CodecReader) reader.reset(document), said);
        reader.endDocument();
        typed(document, said);
    }

    private void skip(byte[] document) {
        reader.reset(document).skipValue();
        reader.endDocument();
    }

    private static void assertThrown(byte[] document) {
        assertThat(verdict(() -> EverythingCodec.INSTANCE.read(document))).isNotNull();
    }

    private static @Nullable Said said(byte[] document) {
        try {
            return Said.by(document);
        } catch (IOException rejected) {
            return null;
        }
    }

    private static @Nullable JsonErrorCode verdict(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (JsonException rejection) {
            return rejection.code();
        }
    }

    /** Reads value by value, each with the method for its kind. */
    private static void walk(CodecReader reader, Said said) {
        if (said instanceof Said.Members object) {
            reader.beginMap();
            for (Said.Member member : object.members()) {
                assertThat(reader.nextEntry()).isTrue();
                assertThat(reader.memberName()).isEqualTo(member.name());
                walk(reader, member.value());
            }
            assertThat(reader.nextEntry()).isFalse();
        } else if (said instanceof Said.Elements array) {
            reader.beginArray();
            for (Said element : array.elements()) {
                assertThat(reader.nextElement()).isTrue();
                walk(reader, element);
            }
            assertThat(reader.nextElement()).isFalse();
        } else if (said instanceof Said.Text text) {
            assertThat(reader.readString()).isEqualTo(text.text());
        } else if (said instanceof Said.Digits digits) {
            assertThat(reader.readLenientString()).isEqualTo(digits.text());
        } else if (said instanceof Said.Truth truth) {
            assertThat(reader.readBoolean()).isEqualTo(truth.value());
        } else {
            assertThat(reader.readNull()).isTrue();
        }
    }

    private static void typed(byte[] document, Said said) {
        Map<String, @Nullable Object> expected;
        try {
            expected = Oracle.everything(said);
        } catch (Oracle.Misfit misfit) {
            assertThrown(document);
            return;
        } catch (Oracle.Undecided undecided) {
            return;
        }
        Everything actual;
        try {
            actual = EverythingCodec.INSTANCE.read(document);
        } catch (JsonException rejection) {
            throw new AssertionError("the oracle accepts", rejection);
        }
        assertThat(plain(actual)).isEqualTo(expected);
    }

    /** As the oracle has it. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Everything everything) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            for (RecordComponent component : COMPONENTS) {
                try {
                    values.put(
                            component.getName(), plain(component.getAccessor().invoke(everything)));
                } catch (ReflectiveOperationException impossible) {
                    throw new AssertionError(impossible);
                }
            }
            return values;
        } else if (value instanceof OpenEnum<?> open) {
            return open.text();
        } else if (value instanceof RawJson raw) {
            return raw.json();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((key, element) -> plain.put(key, plain(element)));
            return plain;
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(element -> plain.add(plain(element)));
            return plain;
        }
        return value;
    }
}
