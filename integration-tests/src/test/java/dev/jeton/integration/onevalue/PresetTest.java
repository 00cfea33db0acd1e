package dev.jeton.integration.onevalue;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.integration.Color;
import dev.jeton.integration.made.MadeCodec;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Defaults of types that are one value: their codec reads them, once. */
class PresetTest {
    private static final String DEFAULTS =
            "{\"known\":\"ro\\\"ot\\\\\\n\",\"maybe\":\"DE1\",\"number\":-7,\"letter\":\"c\",\"flag\":true,"
                    + "\"amount\":12.50,\"ref\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\",\"moment\":1.5,\"day\":\"27.11.2026\","
                    + "\"unit\":\"DAYS\",\"paint\":\"dark-green\",\"openPaint\":\"red\",\"owner\":\"DE2\",\"labels\":[],\"prices\":{},"
                    + "\"forgiven\":3}";
    private static final String OTHERS =
            "{\"known\":\"k\",\"maybe\":\"m\",\"number\":1,\"letter\":\"l\",\"flag\":false,"
                    + "\"amount\":1,\"ref\":\"00000000-0000-0000-0000-000000000000\",\"moment\":0,\"day\":\"01.01.2026\","
                    + "\"unit\":\"HOURS\",\"paint\":\"red\",\"openPaint\":\"mauve\",\"owner\":\"o\",\"labels\":[\"a\"],"
                    + "\"prices\":{\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\":5},\"forgiven\":4}";
    private static final String NULLS = OTHERS.replaceAll(":(\"[^\"]*\"|\\[.*?\\]|\\{.*?\\}|[^,}]*)", ":null");

    private static final MadeCodec<Preset, PresetView> BOTH =
            new MadeCodec<>(PresetCodec.INSTANCE, new PresetView(), PresetView::toValue);

    @Test
    void absentMembersHaveTheirDefaults() {
        Preset value = BOTH.read("{}");
        assertThat(PresetCodec.INSTANCE.toJson(value)).isEqualTo(DEFAULTS);
        assertThat(value.known()).isEqualTo(new Scalars.Known("ro\"ot\\\n"));
        assertThat(value.maybe()).hasValue(new AccountId("DE1"));
        assertThat(value.moment()).isEqualTo(new Scalars.Moment(Instant.ofEpochMilli(1500)));
        assertThat(value.day()).isEqualTo(new Scalars.Day(LocalDate.of(2026, 11, 27)));
        assertThat(value.unit()).isEqualTo(new Scalars.Unit(TimeUnit.DAYS));
        assertThat(value.ref()).isEqualTo(new Scalars.Ref(UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6")));
        assertThat(value.openPaint().color().constant()).isEqualTo(Color.RED);
        assertThat(BOTH.read("{}").known()).isSameInstanceAs(value.known());
    }

    @Test
    void membersThatAreThereReplaceDefaultsAndNullIsNull() {
        assertThat(PresetCodec.INSTANCE.toJson(BOTH.read(OTHERS))).isEqualTo(OTHERS);
        Preset nulls = BOTH.read(NULLS);
        assertThat(nulls.known()).isNull();
        assertThat(nulls.maybe()).isEmpty();
        assertThat(nulls.labels()).isNull();
        assertThat(nulls.forgiven()).isNull();
    }

    @Test
    void valueThatIsForgivenIsTheDefault() {
        assertThat(BOTH.read("{\"forgiven\":\"4\"}").forgiven()).isEqualTo(new Scalars.Small((byte) 3));
    }

    @Test
    void viewHasTheDefaultAndItsTextWhileTheMemberIsAbsent() {
        PresetView view = new PresetView();
        for (String json : new String[] {"{}", OTHERS, NULLS, "{}", NULLS, OTHERS, "{}"}) {
            view.parse(json.getBytes(UTF_8));
            boolean absent = json.equals("{}");
            boolean there = json.equals(OTHERS);
            assertThat(view.hasMaybe()).isEqualTo(there);
            assertThat(view.maybe()).isEqualTo(absent ? new AccountId("DE1") : there ? new AccountId("m") : null);
            assertThat(view.maybeText().isPresent()).isEqualTo(absent || there);
            assertThat(view.maybeText().text()).isEqualTo(absent ? "DE1" : there ? "m" : "");
            assertThat(view.number()).isEqualTo(absent ? new Scalars.Number(-7) : there ? new Scalars.Number(1) : null);
            assertThat(view.refText().text())
                    .isEqualTo(
                            absent
                                    ? "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
                                    : there ? "00000000-0000-0000-0000-000000000000" : "");
        }
        view.parse(OTHERS.getBytes(UTF_8));
        view.reset();
        assertThat(view.maybe()).isNull();
        assertThat(view.maybeText().isPresent()).isFalse();
    }

    @Test
    void setterGetsTheDefault() {
        assertThat(Preset_BeanCodec.INSTANCE.read("{}").getOwner()).isEqualTo(new AccountId("DE3"));
        assertThat(Preset_BeanCodec.INSTANCE.read("{\"owner\":null}").getOwner())
                .isNull();
    }

    /** The codec itself is made: only what is read needs the default. */
    @Test
    void defaultThatAConstructorRefusesIsAnErrorWhenTheFirstObjectIsRead() {
        assertThat(RefusedCodec.INSTANCE.toJson(new Refused(new AccountId("a"))))
                .isEqualTo("{\"account\":\"a\"}");
        Error error = assertThrows(ExceptionInInitializerError.class, () -> RefusedCodec.INSTANCE.read("{}"));
        assertThat(((JsonException) error.getCause()).code()).isEqualTo(JsonErrorCode.INVALID_OBJECT);
        assertThat(error.getCause()).hasMessageThat().doesNotContain("?");
    }

    /** Codec and view agree about each, and nothing but a JsonException comes out. */
    @Test
    void damageAtEveryPositionIsReadOrRejected() {
        for (String json : new String[] {DEFAULTS, OTHERS}) {
            byte[] document = json.getBytes(UTF_8);
            byte[] replacements = {'"', '{', '}', '[', ']', ',', '0', '-', ' ', 'x', '\\', 0, -1};
            assertThat(BOTH.rejectionsOfDamaged(document, replacements)).isAtLeast(4 * document.length);
        }
    }
}
