package dev.jeton.internal.read;

import dev.jeton.internal.number.NumberGrammar;
import dev.jeton.internal.text.StringScanner;

/**
 * Skips members and elements as servers write them, without white space, escapes and letters beyond ASCII. Positions and counts stay in
 * local variables, where the reader's own methods store each of them, and what is opened here has no scope. Whatever is spelt in another
 * way, is too long or is wrong is left to those methods, which reject it: they get the scopes that they would have
 * made, and only one name or one value is looked at twice.
 */
final class FastSkipper {
    /** How many objects and arrays in one another are told apart by one number. */
    private static final int MOST_LEVELS = 63;

    private FastSkipper() {}

    /**
     * Skips members or elements of what was entered last, with all that is in them, and stays inside of it.
     *
     * @return whether the value of a member or an element comes next; if not, {@link JsonReader#nextEntry()} or
     *     {@link JsonReader#nextElement()} says what does
     */
    static boolean skip(ReaderState reader) {
        byte[] buffer = reader.buffer;
        int end = reader.end;
        int[] counts = reader.counts;
        int outside = reader.depth;
        int highestDepth = Math.min(reader.limits.maxDepth(), Math.min(counts.length, outside + MOST_LEVELS));
        // Bit 0 tells whether the innermost is an object, bit 1 whether the one around it is.
        long objects = reader.table == null ? 0 : 1;
        int depth = outside;
        int at = reader.position;
        int count = reader.count;
        boolean valueComes = false;
        while (!valueComes && at < end) {
            boolean inObject = (objects & 1) != 0;
            byte b = buffer[at];
            if (b == (inObject ? '}' : ']')) {
                if (depth == outside) {
                    break;
                }
                depth--;
                objects >>>= 1;
                count = counts[depth - 1];
                at++;
                continue;
            }
            int value = inObject ? memberValue(reader, buffer, at, end, count) : elementValue(reader, b, at, count);
            if (value < 0) {
                break;
            }
            count++;
            at = value;
            byte first = at < end ? buffer[at] : 0;
            if ((first == '{' || first == '[') && depth < highestDepth) {
                counts[depth - 1] = count;
                count = 0;
                depth++;
                objects = objects << 1 | (first == '{' ? 1 : 0);
                reader.deepest = Math.max(reader.deepest, depth);
                at++;
            } else {
                int behind = scalarEnd(reader, first, buffer, at, end);
                valueComes = behind < 0;
                at = valueComes ? at : behind;
                if (first == '"' && !inObject) {
                    // Behind a string in an array there are mostly more.
                    int next = nextString(reader, buffer, at, end, count);
                    while (next >= 0) {
                        count++;
                        at = next;
                        next = nextString(reader, buffer, at, end, count);
                    }
                }
            }
        }
        reader.position = at;
        enter(reader, depth, objects, count);
        return valueComes;
    }

    /** Enters the scopes of what is open, for the methods that go on from here. */
    private static void enter(ReaderState reader, int depth, long objects, int innermostCount) {
        while (reader.depth < depth) {
            standAt(reader, reader.counts[reader.depth - 1]);
            boolean isObject = (objects >>> depth - reader.depth - 1 & 1) != 0;
            reader.enter(isObject ? ReaderState.FREE_NAMES : null, reader.position);
        }
        standAt(reader, innermostCount);
    }

    private static void standAt(ReaderState reader, int count) {
        if (count != 0) {
            reader.count = count;
            reader.index = reader.table == null ? count - 1 : ReaderState.UNKNOWN_MEMBER;
        }
    }

    /** Returns where the value of the next member starts, or something negative if there is none for us. */
    private static int memberValue(ReaderState reader, byte[] buffer, int at, int end, int count) {
        int quote = at;
        if (count != 0) {
            if (buffer[at] != ',') {
                return -1;
            }
            quote++;
        }
        if (quote == end || buffer[quote] != '"' || count == reader.limits.maxMembers()) {
            return -1;
        }
        int close = StringScanner.plainEnd(buffer, quote + 1, end);
        boolean usual = close + 1 < end
                && buffer[close] == '"'
                && buffer[close + 1] == ':'
                && close - quote - 1 <= reader.limits.maxNameBytes();
        return usual ? close + 2 : -1;
    }

    /** Returns where the next element starts, or something negative if there is none for us. */
    private static int elementValue(ReaderState reader, byte b, int at, int count) {
        if (count == reader.limits.maxElements()) {
            return -1;
        }
        if (count == 0) {
            // Behind white space the array may end.
            return b > ' ' ? at : -1;
        }
        return b == ',' ? at + 1 : -1;
    }

    /** Returns the position behind a comma and a string, or something negative if they are not there, or not for us. */
    private static int nextString(ReaderState reader, byte[] buffer, int at, int end, int count) {
        boolean follows = at + 1 < end && buffer[at] == ',' && buffer[at + 1] == '"';
        return follows && count < reader.limits.maxElements() ? stringEnd(reader, buffer, at + 2, end) : -1;
    }

    /** Returns the position behind the value that starts with a byte; something negative if that is for others to find. */
    private static int scalarEnd(ReaderState reader, byte first, byte[] buffer, int at, int end) {
        return switch (first) {
            case '"' -> stringEnd(reader, buffer, at + 1, end);
            case 't' -> wordEnd(reader, "true", at);
            case 'f' -> wordEnd(reader, "false", at);
            case 'n' -> wordEnd(reader, "null", at);
            default -> numberEnd(reader, buffer, at, end);
        };
    }

    private static int stringEnd(ReaderState reader, byte[] buffer, int from, int end) {
        int close = StringScanner.plainEnd(buffer, from, end);
        if (close < end && buffer[close] != '"') {
            close = StringParser.closeBehind(buffer, close, end);
        }
        return close < end && close - from <= reader.limits.maxStringBytes() ? close + 1 : -1;
    }

    private static int wordEnd(ReaderState reader, String word, int at) {
        return reader.startsWith(word, at) ? at + word.length() : -1;
    }

    /** What is no number is for others, too: its end is the complement of a position. */
    private static int numberEnd(ReaderState reader, byte[] buffer, int from, int end) {
        int behind = NumberGrammar.end(buffer, from, end);
        return behind - from <= reader.limits.maxNumberBytes() ? behind : -1;
    }
}
