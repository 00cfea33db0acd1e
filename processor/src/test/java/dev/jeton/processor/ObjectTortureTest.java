package dev.jeton.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.jeton.JsonView;
import dev.jeton.processor.emit.NastyNames;
import dev.jeton.processor.emit.name.JavaText;
import dev.jeton.processor.report.ClassFile;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects made in each way, with names that fight with generated code, values of every kind, and as many properties as a constructor takes. */
class ObjectTortureTest {
    private static final int HUGE_METHOD_LIMIT = 8_000;

    /** With a long, "this" and the mask of a group a constructor takes no more. */
    private static final int MOST = 254;

    private static final String FRAME = """
            import dev.jeton.annotation.Json;
            import java.lang.annotation.ElementType;
            import java.lang.annotation.Target;
            """;

    /** What the types need, a file each. */
    private static final List<String> SHARED = List.of("""
            @Target(ElementType.TYPE_USE)
            @interface Mark {}
            """, """
            final class Own implements dev.jeton.JsonCodec<Number> {
              static final Own INSTANCE = new Own();
              private Own() {}
              @Override public Class<?> type() { return Number.class; }
              @Override public Number decode(dev.jeton.JsonReader reader) { return reader.readLong(); }
              @Override public void encode(Number value, dev.jeton.JsonWriter writer) { writer.writeLong(value.longValue()); }
            }
            """, """
            @Json(view = true)
            record Part(java.lang.String text) {}
            """);

    /** Types, some with annotations of types wherever Java takes one, and a value of each. */
    private static final List<String[]> KINDS = List.of(
            new String[] {"java.lang.@Mark String", "\"s\""},
            new String[] {"@Mark int", "1"},
            new String[] {"java.util.@Mark List<java.util.@Mark List<java.lang.@Mark String>>", "[[\"a\"],[]]"},
            new String[] {"java.util.Optional<@Mark Part>", "{\"text\":\"o\"}"},
            new String[] {"java.util.ArrayDeque<java.lang.@Mark Long>", "[2,1]"},
            new String[] {"java.util.SortedSet<java.lang.String>", "[\"a\",\"b\"]"},
            new String[] {"java.util.EnumSet<java.lang.Thread.@Mark State>", "[\"NEW\"]"},
            new String[] {
                "java.util.@Mark Map<java.util.@Mark UUID, java.lang.@Mark Integer>",
                "{\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\":1}"
            },
            new String[] {
                "java.util.concurrent.ConcurrentHashMap<java.lang.Integer, java.util.List<@Mark Part>>", "{\"-7\":[]}"
            },
            new String[] {"java.time.@Mark Instant", "\"2026-11-27T00:00:00Z\""},
            new String[] {"@Json.Using(Own.class) java.lang.Number", "7"},
            new String[] {"java.util.List<java.lang.@Json.Using(Own.class) Number>", "[7]"},
            new String[] {"@Mark long @Mark [] @Mark []", "[[1],[]]"},
            new String[] {"@Mark Part @Mark []", "[{\"text\":\"p\"}]"},
            new String[] {"double", "0.5"});

    /** How objects are made. */
    enum Way {
        SETTERS {
            @Override
            String source(String name, List<Property> properties) {
                return "class " + name + " {\n"
                        + each(
                                properties,
                                p ->
                                        "private %1$s %2$s; %1$s get%3$s() { return %2$s; } void set%3$s(%1$s %2$s) { this.%2$s = %2$s; }\n"
                                                .formatted(p.type(), p.name(), capitalised(p.name())))
                        + "}\n";
            }

            /** What a getter is called tells the name of the property only for such. */
            @Override
            boolean takes(String name) {
                return name.matches("[a-z]([a-z0-9].*)?");
            }
        },
        CONSTRUCTOR {
            @Override
            String source(String name, List<Property> properties) {
                return "class " + name + " {\n" + immutable(name, properties) + "}\n";
            }
        },
        CREATOR {
            @Override
            String source(String name, List<Property> properties) {
                return "abstract class " + name + " {\n"
                        + each(properties, p -> "abstract " + p.declared() + "();\n")
                        + "@Json.Creator static " + name + " make(" + parameters(properties) + ") { return new Made("
                        + properties.stream().map(Property::name).collect(Collectors.joining(", ")) + "); }\n"
                        + "private static class Made extends " + name + " {\n" + immutable("Made", properties)
                        + "}\n}\n";
            }
        },
        BUILDER {
            @Override
            String source(String name, List<Property> properties) {
                return "class " + name + " {\n"
                        + each(
                                properties,
                                p -> "private final %1$s %2$s; %1$s %2$s() { return %2$s; }\n"
                                        .formatted(p.type(), p.name()))
                        + "private " + name + "(Making from) {\n"
                        + each(properties, p -> "this.%1$s = from.%1$s;\n".formatted(p.name())) + "}\n"
                        + "@Json.Builder static Making making() { return new Making(); }\nstatic class Making {\n"
                        + each(
                                properties,
                                p -> "private %1$s %2$s; Making %2$s(%1$s %2$s) { this.%2$s = %2$s; return this; }\n"
                                        .formatted(p.type(), p.name()))
                        + "@Json.Build " + name + " finish() { return new " + name + "(this); }\n}\n}\n";
            }
        };

        abstract String source(String name, List<Property> properties);

        boolean takes(String name) {
            return true;
        }

        private static String immutable(String name, List<Property> properties) {
            return each(
                            properties,
                            p -> "private final %1$s %2$s; %1$s %2$s() { return %2$s; }\n"
                                    .formatted(p.type(), p.name()))
                    + name + "(" + parameters(properties) + ") {\n"
                    + each(properties, p -> "this.%1$s = %1$s;\n".formatted(p.name())) + "}\n";
        }

        private static String parameters(List<Property> properties) {
            return properties.stream().map(Property::declared).collect(Collectors.joining(", "));
        }

        private static String each(List<Property> properties, java.util.function.Function<Property, String> text) {
            return properties.stream().map(text).collect(Collectors.joining());
        }

        private static String capitalised(String name) {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    /** A property with a value in JSON. */
    record Property(String type, String name, String value) {
        String declared() {
            return type + " " + name;
        }
    }

    private static List<Property> properties(List<String> names) {
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String[] kind = KINDS.get(i % KINDS.size());
            properties.add(new Property(kind[0], names.get(i), kind[1]));
        }
        return properties;
    }

    private static String document(List<Property> properties) {
        return properties.stream()
                .map(p -> '"' + p.name() + "\":" + p.value())
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** A class in the default package, so that nothing around it helps, and one nested in an interface of another. */
    private static CompiledSources compiled(Way way, List<Property> properties, String header) {
        String json = document(properties);
        String check = """
                public class Check {
                  public static void run() {
                    java.lang.String json = JSON;
                    check(json, NastyCodec.INSTANCE.toJson(NastyCodec.INSTANCE.read(json)));
                    check(json, Outer_NestedCodec.INSTANCE.toJson(Outer_NestedCodec.INSTANCE.read(json)));
                    NastyView view = new NastyView();
                    view.parse(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                    check(json, NastyCodec.INSTANCE.toJson(view.toValue()));
                  }
                  private static void check(java.lang.String expected, java.lang.String actual) {
                    if (!expected.equals(actual)) throw new AssertionError("Expected " + expected + " and got " + actual);
                  }
                }
                """.replace("JSON", '"' + json.replace("\"", "\\\"") + '"');
        return compiled(
                header,
                FRAME + "@Json(view = true)\n" + way.source("Nasty", properties),
                FRAME + "interface Outer {\n@Json(view = true)\nstatic " + way.source("Nested", properties) + "}\n",
                check);
    }

    private static CompiledSources compiled(String header, String... sources) {
        return CompiledSources.of(Stream.concat(SHARED.stream().map(shared -> FRAME + shared), Stream.of(sources))
                .map(source -> header + source)
                .toArray(String[]::new));
    }

    private static List<String> namesOf(Way way) {
        Set<String> accessors = new HashSet<>();
        Stream.of(JsonView.class.getDeclaredMethods())
                .map(Method::getName)
                .map(JavaText::capitalised)
                .forEach(accessors::add);
        return NastyNames.JAVA_NAMES.stream()
                .filter(way::takes)
                .filter(name -> accessors.add(JavaText.capitalised(name)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void namesThatGeneratedCodeUsesItselfMayBeNamesOfProperties(Way way) throws ReflectiveOperationException {
        List<Property> properties = properties(namesOf(way));
        assertThat(properties.size()).isAtLeast(30);
        compiled(way, properties, "").assertClean().run("Check");
        compiled(way, properties.subList(0, 20), "package sample;\n")
                .assertClean()
                .run("sample.Check");
    }

    /** In a record, with members of two words of the masks, twice: null where there are none, and always made. */
    @ParameterizedTest
    @EnumSource
    void whatIsMadeInAnyWayOfAnyValuesMayBeFlattened(Way way) throws ReflectiveOperationException {
        List<Property> properties = properties(namesOf(way));
        for (int size : new int[] {properties.size(), 15}) {
            List<Property> some = properties.subList(0, size);
            String json = "{" + members(some, "in_") + ",\"own\":\"a\"," + members(some, "out_") + "}";
            String check = """
                    public class Check {
                      public static void run() {
                        java.lang.String json = JSON;
                        check(json, FlatCodec.INSTANCE.toJson(FlatCodec.INSTANCE.read(json)));
                        FlatView view = new FlatView();
                        view.parse(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                        check(json, FlatCodec.INSTANCE.toJson(view.toValue()));
                        check("null", "" + FlatCodec.INSTANCE.read("{}").nasty());
                        check("true", "" + (FlatCodec.INSTANCE.read("{}").nested() != null));
                      }
                      private static void check(java.lang.String expected, java.lang.String actual) {
                        if (!expected.equals(actual)) throw new AssertionError("Expected " + expected + " and got " + actual);
                      }
                    }
                    """.replace("JSON", '"' + json.replace("\"", "\\\"") + '"');
            compiled(
                            "",
                            FRAME + "@Json\n" + way.source("Nasty", some),
                            FRAME + "interface Outer {\n@Json\nstatic " + way.source("Nested", some) + "}\n",
                            FRAME + "@Json(view = true) record Flat(@Json.Flatten(prefix = \"in_\") Nasty nasty,"
                                    + " java.lang.String own, @Json.Required @Json.Flatten(prefix = \"out_\") Outer.Nested nested) {}",
                            check)
                    .assertClean()
                    .run("Check");
        }
    }

    private static String members(List<Property> properties, String prefix) {
        return properties.stream()
                .map(p -> '"' + prefix + p.name() + "\":" + p.value())
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @EnumSource
    void noMethodOfAsManyPropertiesAsAConstructorTakesIsTooLargeToBeCompiled(Way way) {
        // None of two slots.
        List<String> names =
                IntStream.range(0, MOST).mapToObj(i -> "property" + i).toList();
        List<Property> properties = new ArrayList<>(properties(names));
        properties.replaceAll(p -> p.type().equals("double") ? new Property("float", p.name(), "0.5") : p);
        CompiledSources compiled = compiled("", FRAME + "@Json(view = true)\n" + way.source("Nasty", properties));
        compiled.assertClean();
        List<String> large = new ArrayList<>();
        compiled.classes().forEach((name, bytes) -> {
            if (name.contains("NastyCodec") || name.contains("NastyView")) {
                ClassFile.of(bytes).codeLengths().forEach((method, length) -> {
                    if (length > HUGE_METHOD_LIMIT && !method.contains("<clinit>")) {
                        large.add(name + "." + method + ": " + length);
                    }
                });
            }
        });
        assertWithMessage("methods that HotSpot doesn't compile").that(large).isEmpty();
        assertThat(compiled.classes()).containsKey("NastyCodec");
    }
}
