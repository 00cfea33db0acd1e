package dev.jeton.internal.read;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonLimits;
import dev.jeton.codegen.NameTable;
import dev.jeton.internal.Retention;
import dev.jeton.internal.number.CanonicalInteger;
import dev.jeton.internal.text.Utf8;
import dev.jeton.internal.value.UuidText;
import java.util.Arrays;

/** The part of {@link dev.jeton.JsonReader} that reads names as the keys of maps which are no strings. */
abstract class KeyReader extends SubtypeReader {
    /** Where the value of the member starts whose name is being read. */
    private int valueOfKey;

    /** For a UUID that has capital letters. */
    private final byte[] lowerCase = new byte[UuidText.LENGTH];

    KeyReader(JsonLimits limits, Retention retention) {
        super(limits, retention);
    }

    @Override
    public final void beginKey() {
        valueOfKey = position;
        position = nameStart - 1;
    }

    @Override
    public final void endKey() {
        if (rejection() != null) {
            return;
        }
        if (position != nameEnd + 1) {
            throw new IllegalStateException("the codec of a key did not read it");
        }
        position = valueOfKey;
    }

    @Override
    public final byte readByteKey() {
        return (byte) integerKey(Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    @Override
    public final short readShortKey() {
        return (short) integerKey(Short.MIN_VALUE, Short.MAX_VALUE);
    }

    @Override
    public final int readIntKey() {
        return (int) integerKey(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public final long readLongKey() {
        return integerKey(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private long integerKey(long lowest, long highest) {
        decodeName();
        if (!CanonicalInteger.isValid(text, textStart, textEnd)) {
            throw keyFailure(JsonErrorCode.INVALID_VALUE);
        }
        boolean fits = CanonicalInteger.fitsLong(text, textStart, textEnd);
        long value = fits ? CanonicalInteger.parse(text, textStart, textEnd) : 0;
        if (!fits || value < lowest || value > highest) {
            throw keyFailure(JsonErrorCode.NUMBER_OUT_OF_RANGE);
        }
        return value;
    }

    /** The error at the current member's name. */
    private JsonException keyFailure(JsonErrorCode code) {
        return failure(code, nameStart - 1);
    }

    private void decodeName() {
        StringParser.decode(this, nameStart, Utf8.plainEnd(buffer, nameStart, nameEnd), nameEnd);
    }

    @Override
    public final void checkUuidKey() {
        decodeName();
        if (!UuidText.isValid(text, textStart, textEnd)) {
            reject(keyFailure(JsonErrorCode.INVALID_VALUE));
            return;
        }
        if (UuidText.lowerCase(text, textStart, lowerCase)) {
            noteName(lowerCase, 0, UuidText.LENGTH);
        }
        Arrays.fill(lowerCase, (byte) 0);
    }

    @Override
    public final void noteName(NameTable names, int index) {
        decodeName();
        if (names.isName(index, text, textStart, textEnd)) {
            return;
        }
        byte[] member = names.member(index);
        noteName(member, 1, member.length - "\":".length());
    }
}
