package dev.jeton.jose;

import dev.jeton.ElementCursor;
import dev.jeton.JsonException;
import dev.jeton.JsonKind;
import dev.jeton.JsonLimits;
import dev.jeton.JsonView;
import dev.jeton.Utf8Slice;
import dev.jeton.codegen.CodecReader;
import org.jspecify.annotations.Nullable;

/**
 * A view of a {@link JwkSet}: it checks that the set is JSON, and looks into a key when one is looked for. A lookup reads the names of the keys on its way
 * and one key. The names' hashes and the keys' places are kept, so that the next lookup goes straight to a key that was passed before. It allocates nothing once the view has
 * grown, unless a key on its way cannot be read. What its methods return is valid until the next lookup or document. One thread at a time:
 * keys that several threads use are made by {@link Jwk#toPublicKey()} and kept.
 */
public final class JwkSetView extends JsonView {
    private final JwkSetMembersView members;
    private final KeyNameView name;
    private final JwkView key;
    private final KeyNames names = new KeyNames();

    /** Makes an empty view with {@link JsonLimits#DEFAULT}. */
    public JwkSetView() {
        this(JsonLimits.DEFAULT);
    }

    /**
     * Makes an empty view.
     *
     * @param limits how large documents may be
     */
    public JwkSetView(JsonLimits limits) {
        super(limits);
        members = new JwkSetMembersView(limits);
        name = new KeyNameView(limits);
        key = new JwkView(limits);
    }

    @Override
    protected @Nullable JsonException read(CodecReader reader) {
        forgetKey();
        members.readValue(reader);
        return null; // The reader holds the rejection, if there is one.
    }

    @Override
    protected void forget() {
        forgetKey();
        if (!members.isEmpty()) {
            members.erase();
        }
    }

    private void forgetKey() {
        names.forget();
        if (!name.isEmpty()) {
            name.erase();
        }
        if (!key.isEmpty()) {
            key.erase();
        }
    }

    /**
     * The key of a name.
     *
     * @param kid the key's name, such as {@code kid} of a header; compared exactly
     * @return the first key with this name, always the same view; null where there is none that can be read, or the slice holds nothing
     */
    public @Nullable JwkView find(Utf8Slice kid) {
        return kid.isPresent() ? find(kid, kid.hashCode()) : null;
    }

    /**
     * The key of a name.
     *
     * @param kid the key's name; compared exactly
     * @return the first key with this name, always the same view; null where there is none that can be read
     */
    public @Nullable JwkView find(String kid) {
        return find(kid, KeyNames.hash(kid));
    }

    /** Looks at the keys that are known to have names of this hash, and then at those that are not known yet. */
    private @Nullable JwkView find(Object kid, int hash) {
        ElementCursor keys = members.keys();
        for (int known = names.next(0, hash); known != KeyNames.NONE; known = names.next(known + 1, hash)) {
            keys.returnTo(names.mark(known));
            if (isNamed(keys) && isName(kid) && isReadable(keys)) {
                return key;
            }
        }
        if (names.size() > 0) {
            keys.returnTo(names.mark(names.size() - 1));
        }
        while (keys.next()) {
            if (!isNamed(keys)) {
                names.learnNameless(keys.mark());
                continue;
            }
            names.learn(keys.mark(), name.kid().hashCode());
            if (isName(kid) && isReadable(keys)) {
                return key;
            }
        }
        return null;
    }

    /** Whether the name that was read last is this one, a slice or a string. */
    private boolean isName(Object kid) {
        Utf8Slice text = name.kid();
        return kid instanceof Utf8Slice slice ? text.contentEquals(slice) : text.contentEquals((String) kid);
    }

    /** Reads the name of the key at which the cursor stands, if it is a string. */
    private boolean isNamed(ElementCursor keys) {
        if (keys.kind() != JsonKind.OBJECT) {
            return false;
        }
        try {
            return keys.as(name).kid().isPresent();
        } catch (JsonException unreadable) {
            return false; // Its name comes twice. RFC 7517 section 5: a key that is not understood is ignored.
        }
    }

    /** Reads the key at which the cursor stands, if it is one. */
    private boolean isReadable(ElementCursor keys) {
        try {
            keys.as(key);
            return true;
        } catch (JsonException unreadable) {
            return false; // A parameter is missing, of the wrong type or there twice, and RFC 7517 section 5 has the
            // key ignored.
        }
    }

    /**
     * Makes the record, which does not depend on the document any more.
     *
     * @return a new record
     * @throws IllegalStateException if the view is empty
     */
    public JwkSet toValue() {
        return JwkSetCodec.INSTANCE.decode(rereader());
    }
}
