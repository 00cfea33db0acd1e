package dev.jeton.internal.error;

import dev.jeton.codegen.NameTable;
import org.jspecify.annotations.Nullable;

/** Spells where a reader or writer stands, with names of the schema only. */
public final class ErrorPath {
    private ErrorPath() {}

    /**
     * Spells a path.
     *
     * @param tables the members of each open object, null for an array
     * @param indexes the current member or element of each; negative for one that has no name in the schema
     * @param depth how many are open
     * @return for example {@code $.properties[2].key}
     */
    public static String of(@Nullable NameTable[] tables, int[] indexes, int depth) {
        StringBuilder path = new StringBuilder();
        append(path, tables, indexes, depth);
        return path.toString();
    }

    /** Appends the same to a text. */
    public static void append(StringBuilder path, @Nullable NameTable[] tables, int[] indexes, int depth) {
        path.append('$');
        for (int scope = 0; scope < depth; scope++) {
            NameTable table = tables[scope];
            int index = indexes[scope];
            if (table == null) {
                if (index >= 0) {
                    path.append('[').append(index).append(']');
                }
            } else if (index >= 0) {
                appendName(path, table.name(index));
            } else if (index != NO_MEMBER) {
                path.append(".*");
            }
        }
    }

    /** The index of an object of which no member has been started. */
    public static final int NO_MEMBER = -3;

    /** Spells a name that is no plain identifier in brackets, as RFC 9535 does. */
    private static void appendName(StringBuilder path, String name) {
        if (isIdentifier(name)) {
            path.append('.').append(name);
        } else {
            path.append("['")
                    .append(name.replace("\\", "\\\\").replace("'", "\\'"))
                    .append("']");
        }
    }

    private static boolean isIdentifier(String name) {
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
            return false;
        }
        for (int index = 1; index < name.length(); index++) {
            if (!Character.isJavaIdentifierPart(name.charAt(index))) {
                return false;
            }
        }
        return true;
    }
}
