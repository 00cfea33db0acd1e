package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Strings in one string with a delimiter between them. An array of strings is read, too; its elements are not split. A delimiter is a character
 * of ASCII that needs no escape.
 */
public final class Delimited {
    private Delimited() {}

    /**
     * Reads the strings.
     *
     * @param reader stands before the string or array
     * @param delimiter stands between two strings
     * @return an unmodifiable list, empty for a string of nothing but delimiters
     */
    public static List<String> readList(CodecReader reader, char delimiter) {
        return readList(reader, delimiter, false);
    }

    static List<String> readList(CodecReader reader, char delimiter, boolean splitsElements) {
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        push(reader, elements, mark, delimiter, splitsElements);
        return elements.popList(mark);
    }

    /**
     * Reads the strings; one that comes twice is there once.
     *
     * @param reader stands before the string or array
     * @param delimiter stands between two strings
     * @return an unmodifiable set in the order of the document, empty for a string of nothing but delimiters
     */
    public static Set<String> readSet(CodecReader reader, char delimiter) {
        return readSet(reader, delimiter, false);
    }

    static Set<String> readSet(CodecReader reader, char delimiter, boolean splitsElements) {
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        push(reader, elements, mark, delimiter, splitsElements);
        return elements.popSet(mark);
    }

    private static void push(CodecReader reader, ReadStack elements, int mark, char delimiter, boolean splitsElements) {
        if (reader.isString()) {
            reader.readWords(elements, mark, delimiter);
            return;
        }
        reader.beginArray();
        while (reader.nextElement()) {
            if (splitsElements) {
                reader.readWords(elements, mark, delimiter);
            } else {
                elements.push(reader.readString());
            }
        }
    }

    /**
     * Writes one string.
     *
     * @param strings none of them empty or with the delimiter in it
     * @param delimiter is written between two of them
     * @param writer writes
     * @throws dev.jeton.JsonException if one of them is null, empty or holds the delimiter, which would not be read back as it was
     */
    public static void write(Collection<String> strings, char delimiter, CodecWriter writer) {
        WriteStack stack = writer.stack();
        int mark = stack.push(strings);
        int end = stack.mark();
        writer.beginString();
        for (int index = mark; index < end; index++) {
            String string = stack.get(index);
            if (string == null || string.isEmpty() || string.indexOf(delimiter) >= 0) {
                throw writer.failure(JsonErrorCode.INVALID_VALUE);
            }
            if (index > mark) {
                writer.appendUnescaped(delimiter);
            }
            writer.appendString(string);
        }
        writer.endString();
        stack.drop(mark);
    }
}
