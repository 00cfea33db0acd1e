package dev.jeton.tokens.internal;

import dev.jeton.JsonErrorCode;
import dev.jeton.JsonException;
import dev.jeton.JsonReader;
import java.util.Arrays;

/**
 * A form ({@code application/x-www-form-urlencoded}) as the JSON object that says the same: each value is a string. So forms need neither types nor
 * rules of their own. It goes through the form once, and copies it; names and values are checked by who reads the JSON.
 *
 * <p>Strict: {@code %} needs two hexadecimal digits, each pair a name and an equals sign, and nothing stands unescaped but printable ASCII. An equals
 * sign in a value is one, since tokens in base64 end with them.
 */
public final class FormDocument {
    private static final byte[] HEXADECIMAL = {
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    private static final int ESCAPE_LENGTH = 3;

    private static final int DELETE = 0x7F;

    private final byte[] form;

    private final int start;

    private byte[] json;

    private int size;

    /** Whether a name is being converted, or a value. */
    private boolean inName;

    /** Where it starts. */
    private int partStart;

    /**
     * Reads a form.
     *
     * @param form holds it
     * @param start where it starts; it ends where the array does
     * @throws JsonException if it is malformed; the offset counts from the start of the array
     */
    public FormDocument(byte[] form, int start) {
        this.form = form;
        this.start = start;
        this.json = new byte[form.length - start + 64];
        convert(Integer.MAX_VALUE);
    }

    /**
     * The JSON.
     *
     * @return the array that holds it, from its start, and more behind it
     */
    public byte[] json() {
        return json;
    }

    /**
     * The size of the JSON.
     *
     * @return bytes
     */
    public int size() {
        return size;
    }

    /** Overwrites the copy: it may be secret. */
    public void erase() {
        Arrays.fill(json, (byte) 0);
        size = 0;
    }

    /**
     * An error of the JSON as one of the form.
     *
     * @param rejection has the offset in the JSON
     * @return the same with the offset in the form's array, and the column that belongs to it
     */
    public JsonException placed(JsonException rejection) {
        return at(rejection, convert((int) rejection.offset()));
    }

    /**
     * Makes the JSON up to a size.
     *
     * @return the offset in the form's array of what made the JSON larger than that; the array's end where nothing did
     */
    private int convert(int most) {
        size = 0;
        partStart = start;
        inName = true;
        put('{');
        put('"');
        if (size > most) {
            return start;
        }
        int at = start;
        while (at < form.length) {
            int next = at + convertAt(at);
            if (size > most) {
                // The quote of a name or a value stands for its first character.
                return next == partStart ? next : at;
            }
            at = next;
        }
        if (inName) {
            throw failure(JsonErrorCode.UNEXPECTED_END, form.length);
        }
        put('"');
        put('}');
        return form.length;
    }

    /** Converts what starts at an offset, and returns how many bytes that are. */
    private int convertAt(int at) {
        byte b = form[at];
        if (b == (inName ? '=' : '&')) {
            requireName(at);
            put('"');
            put(inName ? ':' : ',');
            put('"');
            inName = !inName;
            partStart = at + 1;
            return 1;
        }
        if (b == '%') {
            putCharacter(unescaped(at));
            return ESCAPE_LENGTH;
        }
        putCharacter(b == '+' ? ' ' : plain(at));
        return 1;
    }

    private void requireName(int at) {
        if (inName && at == partStart) {
            throw failure(JsonErrorCode.UNEXPECTED_CHARACTER, at);
        }
    }

    /** Returns a character that stands for itself. In a value an equals sign does, in a name nothing that separates. */
    private int plain(int at) {
        byte b = form[at];
        if (b <= ' ' || b == DELETE || b == '&') {
            throw failure(JsonErrorCode.UNEXPECTED_CHARACTER, at);
        }
        return b;
    }

    private int unescaped(int at) {
        if (form.length - at < ESCAPE_LENGTH) {
            throw failure(JsonErrorCode.INVALID_ESCAPE, at);
        }
        int high = Character.digit(form[at + 1], 16);
        int low = Character.digit(form[at + 2], 16);
        if (high < 0 || low < 0) {
            throw failure(JsonErrorCode.INVALID_ESCAPE, at);
        }
        return high << 4 | low;
    }

    /** Puts a byte of UTF-8 into a string of JSON. */
    private void putCharacter(int character) {
        if (character < ' ') {
            put('\\');
            put('u');
            put('0');
            put('0');
            put(HEXADECIMAL[character >> 4]);
            put(HEXADECIMAL[character & 0xF]);
            return;
        }
        if (character == '"' || character == '\\') {
            put('\\');
        }
        put(character);
    }

    private void put(int b) {
        if (size == json.length) {
            byte[] old = json;
            json = Arrays.copyOf(old, Math.addExact(old.length, Math.max(64, old.length >> 1)));
            Arrays.fill(old, (byte) 0);
        }
        json[size++] = (byte) b;
    }

    private JsonException failure(JsonErrorCode code, int at) {
        erase();
        return at(JsonReader.create().reset(new byte[0]).failure(code), at);
    }

    /** A form is one line of ASCII up to any error in it; a byte order mark in front is one character. */
    private JsonException at(JsonException error, int offset) {
        int column = start == 0 ? offset + 1 : offset - start + 2;
        return error.at(error.path(), offset, 1, column);
    }
}
