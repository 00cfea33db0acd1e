package dev.jeton.tokens;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Bodies that lie beside the tests. */
final class Resources {
    private Resources() {}

    static byte[] bytes(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
