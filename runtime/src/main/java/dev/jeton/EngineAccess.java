package dev.jeton;

import dev.jeton.codegen.NameTable;
import dev.jeton.internal.ApiAccess;
import dev.jeton.internal.error.ErrorPlace;
import org.jspecify.annotations.Nullable;

/** Hands what is private to this package to the engines. */
final class EngineAccess extends ApiAccess {
    EngineAccess() {}

    @Override
    public JsonException exception(
            JsonErrorCode code,
            ErrorPlace place,
            @Nullable JsonKind expected,
            @Nullable JsonKind found,
            @Nullable Throwable thrown) {
        return new JsonException(code, place, expected, found, thrown);
    }

    @Override
    public JsonException signal(JsonError error) {
        return error.signal;
    }

    @Override
    public void take(
            JsonError error,
            JsonErrorCode code,
            byte[] buffer,
            int start,
            int at,
            @Nullable NameTable[] tables,
            int[] indexes,
            int scopes) {
        error.take(code, buffer, start, at, tables, indexes, scopes);
    }

    @Override
    public void takeKinds(JsonError error, @Nullable JsonKind expected, @Nullable JsonKind found) {
        error.takeKinds(expected, found);
    }

    @Override
    public void takeThrown(JsonError error, Throwable thrown) {
        error.takeThrown(thrown);
    }

    @Override
    public void take(JsonError error, JsonException exception) {
        error.take(exception);
    }

    @Override
    public NameTable table(JsonNames names) {
        return names.table;
    }

    @Override
    public RawJson rawJson(byte[] utf8, int depth) {
        return new RawJson(utf8, depth);
    }

    @Override
    public void setString(Utf8Slice slice, byte[] document, int from, int to, boolean withEscapes) {
        slice.setString(document, from, to, withEscapes);
    }

    @Override
    public void setNumber(Utf8Slice slice, byte[] document, int from, int to) {
        slice.setNumber(document, from, to);
    }

    @Override
    public void setRaw(Utf8Slice slice, byte[] document, int from, int to) {
        slice.setRaw(document, from, to);
    }
}
