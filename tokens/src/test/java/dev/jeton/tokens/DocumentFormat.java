package dev.jeton.tokens;

import dev.jeton.JsonCodec;
import java.util.Arrays;
import java.util.stream.Stream;

/** A type with a codec, and a document that has all of its members. */
interface DocumentFormat {
    /** Every type of the module that is a document of its own. */
    static Stream<DocumentFormat> all() {
        return Stream.concat(Arrays.stream(TokenFormat.values()), Arrays.stream(FamilyFormat.values()));
    }

    /** Reads by way of the view, too. */
    JsonCodec<Object> codec();

    /** A document with every member. */
    byte[] body();
}
