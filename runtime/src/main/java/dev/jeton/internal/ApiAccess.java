package dev.jeton.internal;

import dev.jeton.JsonError;
import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonKind;
import dev.jeton.JsonNames;
import dev.jeton.RawJson;
import dev.jeton.Utf8Slice;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.error.ErrorPlace;
import org.jspecify.annotations.Nullable;

/**
 * What the engine of readers does with the types of {@code dev.jeton} that people can't do. The package implements it, and {@code JsonReader}
 * installs it before there is an engine; it lies in a constant, so that HotSpot calls its methods directly.
 */
public abstract class ApiAccess {
    private static @Nullable ApiAccess installed;

    /** For {@code dev.jeton}. */
    protected ApiAccess() {}

    /**
     * Opens the types to the engine.
     *
     * @param access any instance; all are alike
     */
    public static void install(ApiAccess access) {
        installed = access;
    }

    /**
     * The access, for a constant of the engine.
     *
     * @return what was installed
     */
    public static ApiAccess get() {
        ApiAccess access = installed;
        if (access == null) {
            throw new IllegalStateException("an engine without a reader or writer");
        }
        return access;
    }

    /** Makes an exception. */
    public abstract JsonException exception(
            JsonErrorCode code,
            ErrorPlace place,
            @Nullable JsonKind expected,
            @Nullable JsonKind found,
            @Nullable Throwable thrown);

    /** Returns what is thrown in place of an error that lies in a {@link JsonError}. */
    public abstract JsonException signal(JsonError error);

    /** Puts an error of a document that starts at {@code start} into a {@link JsonError}; the scopes are copied. */
    public abstract void take(
            JsonError error,
            JsonErrorCode code,
            byte[] buffer,
            int start,
            int at,
            @Nullable NameTable[] tables,
            int[] indexes,
            int scopes);

    /** Adds the kinds that the error is about. */
    public abstract void takeKinds(JsonError error, @Nullable JsonKind expected, @Nullable JsonKind found);

    /** Adds what a user's code threw. */
    public abstract void takeThrown(JsonError error, Throwable thrown);

    /** Puts an error into a {@link JsonError} that came as an exception; unless it is the signal that stands for it. */
    public abstract void take(JsonError error, JsonException exception);

    /** Returns the table of names. */
    public abstract NameTable table(JsonNames names);

    /** Makes raw JSON of a validated value, which is not copied. */
    public abstract RawJson rawJson(byte[] utf8, int depth);

    /** Sets a slice to a string of a document. */
    public abstract void setString(Utf8Slice slice, byte[] document, int from, int to, boolean withEscapes);

    /** Sets a slice to a number of a document. */
    public abstract void setNumber(Utf8Slice slice, byte[] document, int from, int to);

    /** Sets a slice to a value of a document. */
    public abstract void setRaw(Utf8Slice slice, byte[] document, int from, int to);
}
