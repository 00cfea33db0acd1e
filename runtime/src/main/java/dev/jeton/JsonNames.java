package dev.jeton;

import dev.jeton.codegen.NameTable;

/**
 * The names of an object's members, for codecs that are written by hand. Names are matched exactly, and the paths of errors contain them.
 * Make one once and keep it in a constant. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * private static final JsonNames NAMES = JsonNames.of("amount", "currency");
 *
 * reader.beginObject(NAMES);
 * for (int name = reader.nextName(); name != JsonReader.END_OBJECT; name = reader.nextName()) {
 *     switch (name) {
 *         case 0 -> amount = reader.readBigDecimal();
 *         case 1 -> currency = reader.readString();
 *         default -> reader.skipValue();
 *     }
 * }
 * }</pre>
 */
public final class JsonNames {
    final NameTable table;

    private JsonNames(NameTable table) {
        this.table = table;
    }

    /**
     * Makes names.
     *
     * @param names the names, all different; a name's index is its position here
     * @return the names
     * @throws IllegalArgumentException if a name is given twice or holds an unpaired surrogate, or if there are more than 32,767
     */
    public static JsonNames of(String... names) {
        return new JsonNames(NameTable.of(names));
    }

    /**
     * The number of names.
     *
     * @return one more than the highest index
     */
    public int size() {
        return table.size();
    }

    /**
     * A name.
     *
     * @param index from 0 to {@link #size()} - 1
     * @return the name
     */
    public String name(int index) {
        return table.name(index);
    }
}
