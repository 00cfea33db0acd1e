package dev.jeton.processor;

import dev.jeton.JsonReader;
import dev.jeton.annotation.Json;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The class path or module path of a user: annotations, runtime, JSpecify, and nothing of these tests. */
final class UserPath {
    private UserPath() {}

    static String get() {
        return Stream.of(Json.class, JsonReader.class, NullMarked.class)
                .map(UserPath::place)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
