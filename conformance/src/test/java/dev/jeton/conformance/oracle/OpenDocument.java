package dev.jeton.conformance.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.jeton.JsonError;
import dev.jeton.JsonLimits;
import dev.jeton.MemberCursor;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Any document, as what a generated view says of a member that its type does not know. */
final class OpenDocument {
    private final AnythingView view =
            new AnythingView(JsonLimits.builder().maxDepth(65).build());
    private final JsonError error = new JsonError();

    /** What the document says; null if it is rejected. */
    @Nullable
    Tree read(byte[] document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"document\":".getBytes(UTF_8));
        bytes.writeBytes(document);
        bytes.writeBytes("}".getBytes(UTF_8));
        if (!view.tryParse(bytes.toByteArray(), 0, bytes.size(), error)) {
            return null;
        }
        MemberCursor members = view.extra();
        if (!members.next()) {
            throw new AssertionError("no member");
        }
        Tree tree = JetonParser.read(members);
        // What damage made of the document may have closed the object and gone on with other members.
        return members.next() ? null : tree;
    }
}
