package dev.jeton.integration;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jeton.JsonCodec;
import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import dev.jeton.JsonView;
import dev.jeton.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;

/**
 * A codec that puts every document through the type's view, too, and fails where the two disagree: so each test of a codec is one of
 * the view. The view is the same one for all documents, as users have it. Values are compared as JSON, for arrays have no equality.
 */
public class ViewedCodec<T, V extends JsonView> implements JsonCodec<T> {
    public static final JsonCodec<Everything> EVERYTHING =
            new ViewedCodec<>(EverythingCodec.INSTANCE, new EverythingView(), EverythingView::toValue);
    public static final JsonCodec<Arrays> ARRAYS =
            new ViewedCodec<>(ArraysCodec.INSTANCE, new ArraysView(), ArraysView::toValue);
    public static final JsonCodec<Lenient> LENIENT =
            new ViewedCodec<>(LenientCodec.INSTANCE, new LenientView(), LenientView::toValue);
    public static final JsonCodec<Defaults> DEFAULTS =
            new ViewedCodec<>(DefaultsCodec.INSTANCE, new DefaultsView(), DefaultsView::toValue);
    public static final JsonCodec<Names> NAMES =
            new ViewedCodec<>(NamesCodec.INSTANCE, new NamesView(), NamesView::toValue);
    public static final JsonCodec<Huge> HUGE = new ViewedCodec<>(HugeCodec.INSTANCE, new HugeView(), HugeView::toValue);
    public static final JsonCodec<Policies.Closed> CLOSED =
            new ViewedCodec<>(Policies_ClosedCodec.INSTANCE, new Policies_ClosedView(), Policies_ClosedView::toValue);
    public static final JsonCodec<Policies.Tolerant> TOLERANT = new ViewedCodec<>(
            Policies_TolerantCodec.INSTANCE, new Policies_TolerantView(), Policies_TolerantView::toValue);
    public static final JsonCodec<Policies.Required> REQUIRED = new ViewedCodec<>(
            Policies_RequiredCodec.INSTANCE, new Policies_RequiredView(), Policies_RequiredView::toValue);
    static final JsonCodec<Policies.Hidden> HIDDEN =
            new ViewedCodec<>(Policies_HiddenCodec.INSTANCE, new Policies_HiddenView(), Policies_HiddenView::toValue);

    /** Objects, collections and maps tell of these when they are made, and a view makes none before its value is asked for. */
    private static final Set<JsonErrorCode> OF_MAKING =
            Set.of(JsonErrorCode.INVALID_OBJECT, JsonErrorCode.TOO_MANY_COLLISIONS);

    private final JsonCodec<T> codec;
    private final V view;
    private final Function<V, T> toValue;
    private final JsonError error = new JsonError();
    private final JsonWriter writer = JsonWriter.create();

    /** A codec and the view of the same type. */
    public ViewedCodec(JsonCodec<T> codec, V view, Function<V, T> toValue) {
        this.codec = codec;
        this.view = view;
        this.toValue = toValue;
    }

    @Override
    public Class<?> type() {
        return codec.type();
    }

    @Override
    public T decode(JsonReader reader) {
        return codec.decode(reader);
    }

    @Override
    public void encode(T value, JsonWriter target) {
        codec.encode(value, target);
    }

    @Override
    public T read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public T read(byte[] json) {
        return read(json, 0, json.length);
    }

    @Override
    public T read(byte[] json, int offset, int length) {
        T value;
        try {
            value = codec.read(json, offset, length);
        } catch (JsonException rejection) {
            assertRejected(json, offset, length, rejection);
            throw rejection;
        }
        assertAccepted(json, offset, length, value);
        return value;
    }

    /**
     * Reads every prefix of a document, which must be rejected, and the document with each byte replaced.
     *
     * @return how many of the latter were rejected
     */
    public int rejectionsOfDamaged(byte[] sound, byte[] replacements) {
        int rejections = 0;
        for (int at = 0; at < sound.length; at++) {
            for (byte replacement : replacements) {
                byte[] damaged = sound.clone();
                damaged[at] = replacement;
                rejections += isRejected(damaged) ? 1 : 0;
            }
            assertWithMessage("prefix of %s bytes", at)
                    .that(isRejected(java.util.Arrays.copyOf(sound, at)))
                    .isTrue();
        }
        return rejections;
    }

    private boolean isRejected(byte[] json) {
        try {
            read(json);
            return false;
        } catch (JsonException rejection) {
            assertThat(rejection.path()).startsWith("$");
            assertThat(rejection.offset()).isAtMost(json.length);
            return true;
        }
    }

    private void assertAccepted(byte[] json, int offset, int length, T value) {
        boolean accepted = view.tryParse(json, offset, length, error);
        assertWithMessage("error of the view: %s", error).that(accepted).isTrue();
        assertThat(codec.toJson(toValue.apply(view))).isEqualTo(codec.toJson(value));
        assertSaysTheSame(view, value);
        writer.reset();
        view.write(writer);
        assertThat(writer.toJson().trim()).isEqualTo(text(json, offset, length).trim());
    }

    private void assertRejected(byte[] json, int offset, int length, JsonException rejection) {
        boolean accepted = view.tryParse(json, offset, length, error);
        if (isFoundLater(rejection.code(), accepted)) {
            assertRefusedLater(accepted, rejection);
            return;
        }
        assertThat(accepted).isFalse();
        assertThat(error.toException().getMessage()).isEqualTo(rejection.getMessage());
        assertThat(error.code()).isEqualTo(rejection.code());
        assertThat(error.path()).isEqualTo(rejection.path());
        assertThat(error.offset()).isEqualTo(rejection.offset());
        assertThat(error.line()).isEqualTo(rejection.line());
        assertThat(error.column()).isEqualTo(rejection.column());
        assertThat(view.isEmpty()).isTrue();
    }

    /** Compares property by property, beside the comparison as JSON that there always is. */
    protected void assertSaysTheSame(V viewed, T value) {
        ViewComparison.assertSaysTheSame(viewed, value);
    }

    /**
     * Whether an error of the codec is one that the view finds when its value is asked for.
     *
     * @param accepted whether the view took the document
     */
    protected boolean isFoundLater(JsonErrorCode code, boolean accepted) {
        return OF_MAKING.contains(code);
    }

    /**
     * Of a document whose value can't be made.
     *
     * @param accepted whether the view took the document
     */
    protected void assertRefusedLater(boolean accepted, JsonException rejection) {
        assertThat(accepted).isTrue();
        assertNotMade(rejection);
    }

    /** The view took the document, and refuses its value as the codec does. */
    protected final void assertNotMade(JsonException rejection) {
        JsonException made = assertThrows(JsonException.class, () -> toValue.apply(view));
        assertThat(made.code()).isEqualTo(rejection.code());
    }

    /** Where the view went on and found something else that is wrong. */
    protected final long offsetOfError() {
        return error.offset();
    }

    private static String text(byte[] json, int offset, int length) {
        return new String(json, offset, length, StandardCharsets.UTF_8);
    }
}
