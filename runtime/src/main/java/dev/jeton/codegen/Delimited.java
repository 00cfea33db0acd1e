package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Several strings in one JSON string, with a delimiter between them. An array of strings is read, too, and its elements are not split. A delimiter is
 * an ASCII character that needs no escape in JSON. Stateless; reading allocates the collection and its strings, writing nothing.
 */
public final class Delimited {
    private Delimited() {}

    /**
     * Reads the strings into a list.
     *
     * @param reader stands before the string or array
     * @param delimiter separates two strings
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
     * Reads the strings into a set; a string that comes twice is in it once.
     *
     * @param reader stands before the string or array
     * @param delimiter separates two strings
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
     * Writes the strings as one string.
     *
     * @param strings the strings
     * @param delimiter separates two strings
     * @param writer stands where a value goes
     * @throws dev.jeton.JsonException if a string is null, is empty or holds the delimiter, since it could not be read back
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
