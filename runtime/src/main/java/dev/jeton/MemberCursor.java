package dev.jeton;

import dev.jeton.codegen.NameTable;
import dev.jeton.internal.read.DocumentReader;
import dev.jeton.internal.read.ReaderState;

/**
 * Iterates over the members of an object of a {@link JsonView} that is a map, or over those that a type does not know, and gives access
 * to the current value:
 *
 * <pre>{@code
 * MemberCursor labels = view.labels();
 * while (labels.next()) {
 *     if (labels.key().contentEquals("env")) {
 *         labels.asSlice().tryCopyTo(target);
 *     }
 * }
 * }</pre>
 *
 * <p>It belongs to the view, and is valid until the view parses the next document, is reset or erased. One thread at a time. If names may
 * occur twice, it visits each occurrence.
 */
public final class MemberCursor extends ValueCursor {
    private final Utf8Slice key;

    /** The members that are skipped. */
    private final NameTable known;

    /** Makes a cursor over nothing, for a map. For generated views. */
    public MemberCursor() {
        this(false, ReaderState.FREE_NAMES);
    }

    MemberCursor(boolean secret, NameTable known) {
        super(secret);
        this.key = new Utf8Slice(secret);
        this.known = known;
    }

    /**
     * Makes a cursor over nothing, for a map, whose slices are secret. For generated views.
     *
     * @return a new cursor
     */
    public static MemberCursor secret() {
        return new MemberCursor(true, ReaderState.FREE_NAMES);
    }

    /**
     * Makes a cursor over nothing, for the members that a type does not know. Their content is unknown, so its slices are secret. For
     * generated views.
     *
     * @param members what the type knows, in any spelling and with aliases
     * @return a new cursor
     */
    public static MemberCursor unknownOf(NameTable members) {
        return new MemberCursor(true, members);
    }

    @Override
    void enter(DocumentReader reader) {
        reader.beginObject(known);
    }

    @Override
    boolean advance(DocumentReader reader) {
        int member = reader.nextMember();
        while (member >= 0) {
            reader.skipValue();
            member = reader.nextMember();
        }
        if (member == JsonReader.END_OBJECT) {
            key.forget();
            return false;
        }
        reader.nameSlice(key);
        return true;
    }

    @Override
    public void forget() {
        super.forget();
        key.forget();
    }

    /**
     * The name of the current member.
     *
     * @return a slice that is valid until the cursor moves; always the same one; it holds nothing while there is no member
     */
    public Utf8Slice key() {
        return key;
    }
}
