package dev.jeton.processor.resolve;

import static java.util.Map.entry;

import com.palantir.javapoet.ClassName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.Map;
import java.util.Optional;

/** Types of the JDK and of other libraries that Jeton does not read, with the reason and what to use instead. */
final class ReplacedTypes {
    private static final String PATH = "a path from outside can lead anywhere, and is valid on one machine only";
    private static final String STRING_OF_PATH = "a String, and resolve it below a folder of yours";
    private static final String MUTABLE = "it is mutable, and prints itself in the time zone of the JVM";
    private static final String INSTANT =
            "java.time.Instant, with @Json.Epoch if it is a number and @Json.Format if it has a pattern";
    private static final String SQL = "it belongs to the module java.sql and depends on the time zone of the JVM";

    private static final String ANY_TREE = "it is the tree of another library";

    private static final Advice ONE_KIND =
            new Advice("a document may have any other kind of value here", "dev.jeton.JsonTree");

    private static final Map<String, Advice> ADVICE = Map.ofEntries(
            entry("dev.jeton.JsonObject", ONE_KIND),
            entry("dev.jeton.JsonArray", ONE_KIND),
            entry("dev.jeton.JsonString", ONE_KIND),
            entry("dev.jeton.JsonNumber", ONE_KIND),
            entry("dev.jeton.JsonBoolean", ONE_KIND),
            entry("dev.jeton.JsonNull", ONE_KIND),
            entry("com.fasterxml.jackson.databind.JsonNode", new Advice(ANY_TREE, "dev.jeton.JsonTree")),
            entry("tools.jackson.databind.JsonNode", new Advice(ANY_TREE, "dev.jeton.JsonTree")),
            entry("com.google.gson.JsonElement", new Advice(ANY_TREE, "dev.jeton.JsonTree")),
            entry(
                    "java.net.URL",
                    new Advice("its equals and hashCode look addresses up in the network", "java.net.URI")),
            entry(
                    "java.util.regex.Pattern",
                    new Advice(
                            "an expression from outside can take forever to match, and equal expressions are not equal objects",
                            "a String, and compile it if you trust its author")),
            entry("java.nio.file.Path", new Advice(PATH, STRING_OF_PATH)),
            entry("java.io.File", new Advice(PATH, STRING_OF_PATH)),
            entry("java.util.Date", new Advice(MUTABLE, INSTANT)),
            entry("java.util.Calendar", new Advice(MUTABLE, INSTANT + ", or java.time.ZonedDateTime")),
            entry("java.util.GregorianCalendar", new Advice(MUTABLE, INSTANT + ", or java.time.ZonedDateTime")),
            entry("java.util.TimeZone", new Advice("it is mutable", "java.time.ZoneId")),
            entry("java.sql.Date", new Advice(SQL, "java.time.LocalDate")),
            entry("java.sql.Time", new Advice(SQL, "java.time.LocalTime")),
            entry("java.sql.Timestamp", new Advice(SQL, INSTANT + ", or java.time.LocalDateTime")));

    private ReplacedTypes() {}

    /**
     * What there is to say of a type.
     *
     * @param reason what is wrong with it
     * @param replacement what to use
     */
    private record Advice(String reason, String replacement) {}

    static Optional<Refused> refuse(ClassName type) {
        return Optional.ofNullable(ADVICE.get(type.canonicalName()))
                .map(advice -> new Refused(Diagnostic.REPLACED_TYPE, type, advice.reason(), advice.replacement()));
    }
}
