package dev.jeton.codegen;

import dev.jeton.JsonErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Strings in one string with spaces between them, as OAuth's {@code scope} (RFC 6749 section 3.3). Some servers send an array of
 * strings instead, which is read too; each of them may hold several.
 */
public final class SpaceDelimited {
    private SpaceDelimited() {}

    /**
     * Reads the strings.
     *
     * @param reader stands before the string or array
     * @return an unmodifiable list, empty for a string of nothing but spaces
     */
    public static List<String> readList(CodecReader reader) {
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        push(reader, elements, mark);
        return elements.popList(mark);
    }

    /**
     * Reads the strings; one that comes twice is there once.
     *
     * @param reader stands before the string or array
     * @return an unmodifiable set in the order of the document, empty for a string of nothing but spaces
     */
    public static Set<String> readSet(CodecReader reader) {
        ReadStack elements = reader.elements();
        int mark = elements.mark();
        push(reader, elements, mark);
        return elements.popSet(mark);
    }

    private static void push(CodecReader reader, ReadStack elements, int mark) {
        if (reader.isString()) {
            reader.readWords(elements, mark);
            return;
        }
        reader.beginArray();
        while (reader.nextElement()) {
            // A space separates here, too: it could not be written otherwise.
            reader.readWords(elements, mark);
        }
    }

    /**
     * Writes one string.
     *
     * @param strings none of them empty or with a space in it
     * @param writer writes
     * @throws dev.jeton.JsonException if one of them is null, empty or holds a space, which would not be read back as it was
     */
    public static void write(Collection<String> strings, CodecWriter writer) {
        WriteStack stack = writer.stack();
        int mark = stack.push(strings);
        int end = stack.mark();
        writer.beginString();
        for (int index = mark; index < end; index++) {
            String string = stack.get(index);
            if (string == null || string.isEmpty() || string.indexOf(' ') >= 0) {
                throw writer.failure(JsonErrorCode.INVALID_VALUE);
            }
            if (index > mark) {
                writer.appendString(" ");
            }
            writer.appendString(string);
        }
        writer.endString();
        stack.drop(mark);
    }
}
