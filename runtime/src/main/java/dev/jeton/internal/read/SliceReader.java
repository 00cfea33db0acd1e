package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.Utf8Slice;
import dev.jeton.internal.Retention;
import dev.jeton.internal.text.Base64;
import dev.jeton.internal.text.Utf8;
import dev.jeton.internal.value.UuidText;

/**
 * The part of {@link JsonReader} that reads values into slices: they are checked as by the methods that return objects, and stay
 * where they are. All of these methods {@linkplain ReaderState#reject reject}.
 */
abstract class SliceReader extends ScalarReader {
    final Utf8Slice discarded = Utf8Slice.secret();

    SliceReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    @Override
    public final Utf8Slice discarded() {
        derived = true;
        return discarded;
    }

    @Override
    public final void readSlice(Utf8Slice target) {
        if (next() != '"') {
            reject(mismatch(JsonKind.STRING));
            return;
        }
        int from = position + 1;
        int plain = StringParser.skip(this);
        if (plain >= 0) {
            API.setString(target, buffer, from, position - 1, plain < position - 1);
        }
    }

    @Override
    public final long readNullableSlice(Utf8Slice target, int member) {
        if (readNull()) {
            return 0;
        }
        readSlice(target);
        return 1L << member;
    }

    @Override
    public final void readLenientSlice(Utf8Slice target) {
        if (next() == '"') {
            readSlice(target);
        } else if (NumberParser.takeText(this, JsonKind.STRING)) {
            API.setString(target, buffer, textStart, textEnd, false);
        }
    }

    /** Sets a slice to the name of the member whose value comes next. */
    public final void nameSlice(Utf8Slice target) {
        API.setString(target, buffer, nameStart, nameEnd, Utf8.plainEnd(buffer, nameStart, nameEnd) < nameEnd);
    }

    @Override
    public final int readRawSlice(Utf8Slice target) {
        next();
        int from = position;
        deepest = depth;
        skipValue();
        API.setRaw(target, buffer, from, position);
        return deepest - depth;
    }

    @Override
    public final void readNumberSlice(Utf8Slice target) {
        if (NumberParser.takeDecimal(this)) {
            API.setNumber(target, buffer, textStart, textEnd);
        }
    }

    @Override
    public final void readLenientNumberSlice(Utf8Slice target) {
        if (NumberParser.takeLenientDecimal(this)) {
            sliceLenientNumber(target);
        }
    }

    @Override
    public final void readIntegerSlice(Utf8Slice target) {
        if (NumberParser.takeInteger(this)) {
            API.setNumber(target, buffer, textStart, textEnd);
        }
    }

    @Override
    public final void readLenientIntegerSlice(Utf8Slice target) {
        if (NumberParser.takeWhole(this)) {
            sliceLenientNumber(target);
        }
    }

    /** The text may have been decoded into the scratch buffer, which is not to be kept. */
    private void sliceLenientNumber(Utf8Slice target) {
        if (buffer[valueStart] == '"') {
            API.setString(target, buffer, valueStart + 1, position - 1, text != buffer);
        } else {
            API.setNumber(target, buffer, textStart, textEnd);
        }
    }

    @Override
    public final void readBase64Slice(Utf8Slice target) {
        if (takeString()) {
            sliceText(target, Base64.isValid(text, textStart, textEnd));
        }
    }

    @Override
    public final void readUuidSlice(Utf8Slice target) {
        if (takeString()) {
            sliceText(target, UuidText.isValid(text, textStart, textEnd));
        }
    }

    /** Makes the string that comes next the reader's text. Returns false if there is none. */
    private boolean takeString() {
        if (next() != '"') {
            reject(mismatch(JsonKind.STRING));
            return false;
        }
        valueStart = position;
        return StringParser.takeText(this);
    }

    /** Sets a slice to the string of which the reader has the text, if that is of the form that is asked for. */
    private void sliceText(Utf8Slice target, boolean valid) {
        if (valid) {
            API.setString(target, buffer, valueStart + 1, position - 1, text != buffer);
        } else {
            reject(failure(JsonErrorCode.INVALID_VALUE, valueStart));
        }
    }
}
