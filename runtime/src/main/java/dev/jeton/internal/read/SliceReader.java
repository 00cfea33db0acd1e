package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.Utf8Slice;
import dev.jeton.codegen.ValueForm;
import dev.jeton.internal.Retention;
import dev.jeton.internal.text.Base64;
import dev.jeton.internal.text.PrintableText;
import dev.jeton.internal.text.Utf8;

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

    @SuppressWarnings("ReferenceEquality") // It is about this one slice.
    private void setText(Utf8Slice target, int from, int to, boolean withEscapes) {
        if (withEscapes) {
            // What is discarded belongs to this reader, whatever view is read.
            setEscaped(target, buffer, from, to, target == discarded ? retention : counting);
        } else {
            setPlain(target, buffer, from, to);
        }
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
            setText(target, from, position - 1, plain < position - 1);
        }
    }

    /** Checks a string without keeping its place. */
    final void checkString() {
        if (next() != '"') {
            reject(mismatch(JsonKind.STRING));
        } else {
            StringParser.skip(this);
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
            setPlain(target, buffer, textStart, textEnd);
        }
    }

    @Override
    public final void readPrintableSlice(Utf8Slice target) {
        if (!takeString()) {
            return;
        }
        if (PrintableText.isPrintable(text, textStart, textEnd)) {
            sliceText(target);
        } else {
            reject(failure(JsonErrorCode.INVALID_VALUE, valueStart));
        }
    }

    @Override
    public final void readLenientPrintableSlice(Utf8Slice target) {
        if (next() == '"') {
            readPrintableSlice(target);
        } else {
            readLenientSlice(target);
        }
    }

    /** Sets a slice to the name of the member whose value comes next. */
    public final void nameSlice(Utf8Slice target) {
        setText(target, nameStart, nameEnd, Utf8.plainEnd(buffer, nameStart, nameEnd) < nameEnd);
    }

    @Override
    public final int readRawSlice(Utf8Slice target) {
        next();
        int from = position;
        deepest = depth;
        skipValue();
        setRaw(target, buffer, from, position);
        return deepest - depth;
    }

    @Override
    public final void readNumberSlice(Utf8Slice target) {
        if (NumberParser.takeDecimal(this)) {
            setNumber(target, buffer, textStart, textEnd);
        }
    }

    @Override
    public final void readLenientNumberSlice(Utf8Slice target) {
        if (NumberParser.takeLenientDecimal(this)) {
            sliceText(target);
        }
    }

    @Override
    public final void readIntegerSlice(Utf8Slice target) {
        if (NumberParser.takeInteger(this)) {
            setNumber(target, buffer, textStart, textEnd);
        }
    }

    @Override
    public final void readLenientIntegerSlice(Utf8Slice target) {
        if (NumberParser.takeWhole(this)) {
            sliceText(target);
        }
    }

    /** The text may have been decoded into the scratch buffer, which is not to be kept. */
    private void sliceText(Utf8Slice target) {
        if (buffer[valueStart] == '"') {
            setText(target, valueStart + 1, position - 1, text != buffer);
        } else {
            setNumber(target, buffer, textStart, textEnd);
        }
    }

    @Override
    public final void readBase64Slice(Utf8Slice target) {
        if (!takeString()) {
            return;
        }
        if (Base64.isValid(text, textStart, textEnd)) {
            sliceText(target);
        } else {
            reject(failure(JsonErrorCode.INVALID_VALUE, valueStart));
        }
    }

    @Override
    public final void readValueSlice(ValueForm<?> form, Utf8Slice target) {
        if (takeText(form)) {
            sliceValue(form, target);
        }
    }

    @Override
    public final void readLenientValueSlice(ValueForm<?> form, Utf8Slice target) {
        if (NumberParser.takeLenientText(this)) {
            sliceValue(form, target);
        }
    }

    private void sliceValue(ValueForm<?> form, Utf8Slice target) {
        if (form.isValid(text, textStart, textEnd)) {
            sliceText(target);
        } else {
            reject(invalid(form));
        }
    }
}
